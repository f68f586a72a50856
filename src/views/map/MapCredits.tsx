import { baseMapWords, boundariesWords } from '@/words/mapCredits'
import styles from './MapView.module.css'

/** Where the base map comes from, and what its lines do not mean: on slides, those with words alone say that. */
export function MapCredits() {
  return (
    <p className={styles['credits']} data-over-map="edge">
      {baseMapWords()} <span data-explore>{boundariesWords()}</span>
    </p>
  )
}
