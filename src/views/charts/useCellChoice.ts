import type { MatrixCell } from '@/derive/nationalityMatrix'
import { useDispatch, useView } from '@/session/hooks'

type Cell = Pick<MatrixCell, 'country' | 'nationality'>

/**
 * A cell asks for its country and its nationality. Pressed again it takes back what it alone has asked: the
 * country where several are chosen, else the nationality where several are, else both.
 */
export function useCellChoice() {
  const dispatch = useDispatch()
  const countries = useView((view) => view.country.include)
  const nationalities = useView((view) => view.nationality.include)
  const isPressed = ({ country, nationality }: Cell) =>
    countries.includes(country) && nationalities.includes(nationality)
  const choose = (cell: Cell) => {
    const { country, nationality } = cell
    const pressed = isPressed(cell)
    const turnsCountry = pressed
      ? countries.length > 1 || nationalities.length === 1
      : !countries.includes(country)
    const turnsNationality = pressed ? countries.length === 1 : !nationalities.includes(nationality)
    dispatch({
      kind: 'facets/toggled',
      values: [
        ...(turnsCountry ? [{ facet: 'country', value: country } as const] : []),
        ...(turnsNationality ? [{ facet: 'nationality', value: nationality } as const] : []),
      ],
    })
  }
  return { isPressed, choose }
}
