import { pack } from '@/content/second-east-turkestan-republic'
import { indexPack } from '@/lib/card/pack-index'

/*
 * The pack as the site is built with it. Only server components import this room: what they need of it becomes
 * HTML, and the browser fetches the pack as data.
 */
export const shipped = indexPack(pack)
