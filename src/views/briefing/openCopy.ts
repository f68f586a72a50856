import type { Briefing } from '@/domain/briefing'
import { briefings, newId } from '@/session/briefings'

/** Into this browser, to be edited; what was prepared stays as it is. */
export const openCopy = (briefing: Briefing): void => void briefings().adopt({ ...briefing, id: newId() })
