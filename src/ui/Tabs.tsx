import type { ReactNode } from 'react'
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from 'react-aria-components/Tabs'
import { classes } from './classes'
import styles from './Tabs.module.css'

export type TabItem<Id extends string> = { id: Id; title: string; content: ReactNode }

type TabsProps<Id extends string> = {
  label: string
  items: readonly TabItem<Id>[]
  selected: Id
  onSelect: (id: Id) => void
}

export function Tabs<Id extends string>({ label, items, selected, onSelect }: TabsProps<Id>) {
  return (
    <AriaTabs
      className={classes(styles['tabs'])}
      selectedKey={selected}
      onSelectionChange={(key) => {
        const item = items.find(({ id }) => id === key)
        if (item) onSelect(item.id)
      }}
    >
      <TabList aria-label={label} className={classes(styles['list'])}>
        {items.map(({ id, title }) => (
          <Tab key={id} id={id} className={classes(styles['tab'])}>
            {title}
          </Tab>
        ))}
      </TabList>
      {items.map(({ id, content }) => (
        <TabPanel key={id} id={id} className={classes(styles['panel'])}>
          {content}
        </TabPanel>
      ))}
    </AriaTabs>
  )
}
