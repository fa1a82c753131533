// What JSX becomes in the built client: plain calls, which zip better than those of the automatic kind.

export { Fragment, h } from "preact";
