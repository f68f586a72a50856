import { i18n } from '@/i18n/i18n'
import { useCodebook } from '@/session/hooks'
import { Loaded } from './Loaded'
import styles from './PagesView.module.css'

type Term = { value: string; label: string; definition: string; acled?: string | null; gtd?: string | null }
type Field = { name: string; type: string; meaning: string }

/** What every field and every word means; drawn from the same file the records are checked against. */
export function CodebookPage() {
  const codebook = useCodebook()
  return (
    <article className={styles['page']}>
      <Loaded from={codebook}>
        {({ rules, fields, report_fields, source_fields, vocabularies }) => (
          <>
            <h3>{i18n.t({ id: 'codebook.rules', message: 'Rules' })}</h3>
            <ol className={styles['rules']}>
              {rules.map((rule) => (
                <li key={rule} lang="en" dir="auto">
                  {rule}
                </li>
              ))}
            </ol>
            <Fields
              title={i18n.t({ id: 'codebook.fields', message: 'Fields of a record' })}
              fields={fields}
            />
            <Fields
              title={i18n.t({ id: 'codebook.reportFields', message: 'Fields of a report' })}
              fields={report_fields}
            />
            <Fields
              title={i18n.t({ id: 'codebook.sourceFields', message: 'Fields of a source' })}
              fields={source_fields}
            />
            {Object.entries(vocabularies).map(([name, terms]) => (
              <Vocabulary key={name} name={name} terms={terms} />
            ))}
          </>
        )}
      </Loaded>
    </article>
  )
}

function Fields({ title, fields }: { title: string; fields: readonly Field[] }) {
  return (
    <details className={styles['entry']}>
      <summary>{title}</summary>
      <dl className={styles['terms']} lang="en" dir="ltr">
        {fields.map(({ name, type, meaning }) => (
          <div key={name}>
            <dt>
              <code>{name}</code> <span className={styles['quiet']}>{type}</span>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}

function Vocabulary({ name, terms }: { name: string; terms: readonly Term[] }) {
  return (
    <details className={styles['entry']}>
      <summary>
        {i18n.t({
          id: 'codebook.vocabulary',
          message: 'Words of {name}',
          values: { name: name.replaceAll('_', ' ') },
        })}
      </summary>
      <dl className={styles['terms']} lang="en" dir="ltr">
        {terms.map(({ value, label, definition, acled, gtd }) => (
          <div key={value}>
            <dt>
              {label} <code className={styles['quiet']}>{value}</code>
            </dt>
            <dd>
              {definition}
              {(acled ?? gtd) && (
                <span className={styles['quiet']}>
                  {' '}
                  ACLED: {acled ?? '–'} · GTD: {gtd ?? '–'}
                </span>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
