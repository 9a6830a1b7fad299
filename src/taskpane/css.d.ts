/** Style sheets are bundled by webpack; an import of one has no value. */
declare module "*.css";
