/**
 * Words of the records, which are English in whatever language the page is: said as such, and kept from turning the
 * words around them.
 */
export const EnglishText = ({ children }: { children: string }) => <bdi lang="en">{children}</bdi>
