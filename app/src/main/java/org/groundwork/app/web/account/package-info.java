/** Accounts: coming in and going out, passwords, tokens, passkeys and coaches. */
package org.groundwork.app.web.account;
