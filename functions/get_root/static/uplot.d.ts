// Types of the vendored uplot.js, from its npm package. For the type checker only: it is not served.
export { default } from "uplot";
