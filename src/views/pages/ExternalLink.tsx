import { i18n } from '@/i18n/i18n'

/** Leaves the atlas, in a tab of its own, without telling the other site where from. */
export function ExternalLink({ href }: { href: string }) {
  return (
    <p>
      <a href={href} target="_blank" rel="noreferrer">
        {new URL(href).hostname.replace(/^www\./, '')}
        <span className="visually-hidden">
          {' '}
          {i18n.t({ id: 'link.newTab', message: '(opens another site in a new tab)' })}
        </span>
      </a>
    </p>
  )
}
