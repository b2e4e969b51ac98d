import type {ReactNode} from 'react';

/** The frame of a page, down to what a page hands it. */
export default function Layout({
  title,
  description,
  children,
}: {
  title: string;
  description: string;
  children: ReactNode;
}): ReactNode {
  return (
    <div data-title={title} data-description={description}>
      {children}
    </div>
  );
}
