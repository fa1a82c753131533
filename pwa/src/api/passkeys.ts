/** Passkeys, at the server's own addresses for them: made by this device, and shown to sign in. */

import type { Http } from "./http.ts";

/** Whether this browser can make passkeys at all. */
export function knowsPasskeys(): boolean {
  return "PublicKeyCredential" in globalThis && "parseCreationOptionsFromJSON" in PublicKeyCredential;
}

/** Makes one, and has the server keep it. */
export async function makePasskey(site: Http, label: string): Promise<void> {
  const options = await site.send<PublicKeyCredentialCreationOptionsJSON>("POST", "/webauthn/register/options");
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(options);
  const credential = (await navigator.credentials.create({ publicKey })) as PublicKeyCredential;
  await site.send("POST", "/webauthn/register", { publicKey: { credential: credential.toJSON(), label } });
}

/** Signs in with one that this device has; `keep` as by password. */
export async function showPasskey(site: Http, keep: boolean): Promise<void> {
  const options = await site.send<PublicKeyCredentialRequestOptionsJSON>("POST", "/webauthn/authenticate/options");
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(options);
  const credential = (await navigator.credentials.get({ publicKey })) as PublicKeyCredential;
  await site.send("POST", `/login/webauthn?keep=${keep}`, credential.toJSON());
}
