/** The address of a one-time link; what follows # stays in the browser and reaches no log of a server or proxy. */
export const signInUrl = (address: string, secret: string): string => `${address}/start#${secret}`;
