import { shippedPack } from '@/content'
import { indexPack } from '@/lib/card/pack-index'

/*
 * The pack the site is built with. Import this folder only in server components: what they use becomes HTML, and the
 * browser fetches the pack as data.
 */
export const shipped = indexPack(shippedPack)
