package org.groundwork.app.web.auth;

import org.groundwork.app.store.sql.AccountTable;
import org.groundwork.app.store.sql.Database;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;

/** Passkeys as Spring Security makes and checks them, under the names that people know their accounts by. */
final class PasskeyOperations implements WebAuthnRelyingPartyOperations {

    private static final int LONGEST_LABEL = 100;

    private final WebAuthnRelyingPartyOperations inner;
    private final Database database;

    PasskeyOperations(WebAuthnRelyingPartyOperations inner, Database database) {
        this.inner = inner;
        this.database = database;
    }

    /** The browser's dialog shows the account's name; all else of a passkey hangs on the account's id. */
    @Override
    public PublicKeyCredentialCreationOptions createPublicKeyCredentialCreationOptions(
            PublicKeyCredentialCreationOptionsRequest request) {
        PublicKeyCredentialCreationOptions options = inner.createPublicKeyCredentialCreationOptions(request);
        return PublicKeyCredentialCreationOptions.builder()
                .attestation(options.getAttestation())
                .pubKeyCredParams(options.getPubKeyCredParams())
                .authenticatorSelection(options.getAuthenticatorSelection())
                .challenge(options.getChallenge())
                .extensions(options.getExtensions())
                .timeout(options.getTimeout())
                .user(shown(options.getUser()))
                .rp(options.getRp())
                .excludeCredentials(options.getExcludeCredentials())
                .build();
    }

    private PublicKeyCredentialUserEntity shown(PublicKeyCredentialUserEntity user) {
        String name = database.read(sql -> AccountTable.find(sql, user.getName()))
                .map(AccountTable.Account::name)
                .orElse(user.getName());
        return ImmutablePublicKeyCredentialUserEntity.builder()
                .id(user.getId())
                .name(name)
                .displayName(name)
                .build();
    }

    /** @throws IllegalArgumentException where the label is too long, or the passkey is there already */
    @Override
    public CredentialRecord registerCredential(RelyingPartyRegistrationRequest request) {
        String label = request.getPublicKey().getLabel();
        if (label.length() > LONGEST_LABEL || label.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("the label is no text of up to " + LONGEST_LABEL + " characters");
        }
        return inner.registerCredential(request);
    }

    @Override
    public PublicKeyCredentialRequestOptions createCredentialRequestOptions(
            PublicKeyCredentialRequestOptionsRequest request) {
        return inner.createCredentialRequestOptions(request);
    }

    @Override
    public PublicKeyCredentialUserEntity authenticate(RelyingPartyAuthenticationRequest request) {
        return inner.authenticate(request);
    }
}
