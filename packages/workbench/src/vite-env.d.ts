/// <reference types="vite/client" />

/** True in the build that runs from a folder without a server. */
declare const __SITE__: boolean;
