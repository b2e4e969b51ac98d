import type {ReactNode} from 'react';
import clsx from 'clsx';
import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import type {Clinic} from '@site/src/clinic';
import {DOC_KINDS, toKindText} from '@site/src/components/kindText';
import {toTelUrl} from '@site/src/components/PhoneLink/toTelUrl';
import {useClinic} from '@site/src/hooks/useClinic';
import styles from './styles.module.css';

function LinkList({heading, links}: {heading: string; links: {to: string; label: string}[]}): ReactNode {
  return (
    <nav className={styles.links} aria-label={heading}>
      <h2>{heading}</h2>
      <ul>
        {links.map(({to, label}) => (
          <li key={to}>
            <Link to={to}>{label}</Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** How to reach the clinic: the facts that it gave, and nothing in place of the others. */
function Contact({clinic}: {clinic: Clinic}): ReactNode {
  const {name, city, address, hours, phone, email} = clinic;
  return (
    <address className={styles.contact}>
      <strong>{name}</strong>
      <span>{city}</span>
      {address && <span>{address}</span>}
      {hours && <span>{hours}</span>}
      {phone && <a href={toTelUrl(phone)}>{phone}</a>}
      {email && <a href={`mailto:${email}`}>{email}</a>}
    </address>
  );
}

/** Safety first, then the ways through the site, which need no script. */
export default function Footer(): ReactNode {
  const clinic = useClinic();
  return (
    <footer className={styles.footer}>
      <div className={clsx('page-width', styles.columns)}>
        <div className={styles.safety}>
          <h2>
            <Translate id="footer.emergency">In an emergency, call 911</Translate>
          </h2>
          <p>
            <Translate id="footer.crisis">
              If pain makes you think of ending your life, call or text 988, day or night. If you are in danger now, call 911.
            </Translate>
          </p>
          <p>
            <Translate id="footer.disclaimer">
              This site helps you understand pain and its treatment. It cannot examine you and does not replace your own
              clinician.
            </Translate>
          </p>
          <Contact clinic={clinic} />
        </div>
        <LinkList
          heading={translate({id: 'footer.browse', message: 'Browse'})}
          links={[
            ...DOC_KINDS.map((kind) => ({to: `/${kind}`, label: toKindText(kind).name})),
            {to: '/blog', label: translate({id: 'footer.blog', message: 'Blog'})},
          ]}
        />
        <LinkList
          heading={translate({id: 'footer.about', message: 'About this site'})}
          links={[
            {to: '/guides/how-we-write', label: translate({id: 'footer.howWeWrite', message: 'How we write'})},
            {to: '/guides/report-an-error', label: translate({id: 'footer.reportAnError', message: 'Report an error'})},
            {to: '/guides/disclaimer', label: translate({id: 'footer.disclaimerPage', message: 'Disclaimer'})},
            {to: '/guides/accessibility', label: translate({id: 'footer.accessibility', message: 'Accessibility'})},
            {to: '/guides/privacy', label: translate({id: 'footer.privacy', message: 'Privacy'})},
          ]}
        />
      </div>
    </footer>
  );
}
