import type {ReactNode} from 'react';
import {ButtonLink, type ButtonTone} from '../Button';
import {toTelUrl} from './toTelUrl';

export interface PhoneLinkProps {
  phone: string;
  tone: ButtonTone;
  className?: string;
  children: ReactNode;
}

/** A button that dials `phone`. */
export function PhoneLink({phone, ...props}: PhoneLinkProps): ReactNode {
  return <ButtonLink href={toTelUrl(phone)} {...props} />;
}
