/** Style sheets have no meaning outside a browser. */
export default {};
