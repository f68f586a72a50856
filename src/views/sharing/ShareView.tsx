import { useState } from 'react'
import { i18n } from '@/i18n/i18n'
import { Drawer } from '@/ui/Drawer'
import { Tabs } from '@/ui/Tabs'
import { CiteTab } from './CiteTab'
import { EmbedTab } from './EmbedTab'
import { FileTab } from './FileTab'
import { LinkTab } from './LinkTab'

const TABS = ['link', 'embed', 'cite', 'file'] as const
type ShareTab = (typeof TABS)[number]

/** The view, taken along: as a link, in another page, as a reference, as a file. */
export function ShareView({ onClose }: { onClose: () => void }) {
  const [tab, setTab] = useState<ShareTab>('link')
  const title = i18n.t({ id: 'share.title', message: 'Share this view' })
  return (
    <Drawer title={title} side="top" open onClose={onClose}>
      <Tabs
        label={title}
        selected={tab}
        onSelect={setTab}
        items={[
          {
            id: 'link',
            title: i18n.t({ id: 'share.link', message: 'Link' }),
            content: <LinkTab onFile={() => setTab('file')} />,
          },
          { id: 'embed', title: i18n.t({ id: 'share.embed', message: 'Embed' }), content: <EmbedTab /> },
          { id: 'cite', title: i18n.t({ id: 'share.cite', message: 'Cite' }), content: <CiteTab /> },
          {
            id: 'file',
            title: i18n.t({ id: 'share.file', message: 'File' }),
            content: <FileTab onOpened={onClose} />,
          },
        ]}
      />
    </Drawer>
  )
}
