// Types of the vendored htm.js, from its npm package. For the type checker only: it is not served.
export { default } from "htm";
