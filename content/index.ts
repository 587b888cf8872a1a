/** The pack that the site and the command line ship. */
export { pack as shippedPack } from './second-east-turkestan-republic'
