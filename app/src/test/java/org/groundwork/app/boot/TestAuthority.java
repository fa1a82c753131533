package org.groundwork.app.boot;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.groundwork.app.port.ServerSettings;

/** Signs certificates for this machine, and says whom to trust for them. */
final class TestAuthority {

    private static final String PASSWORD = "changeit";

    private final Path folder;
    private final Path store;

    private TestAuthority(Path folder) {
        this.folder = folder;
        this.store = folder.resolve("authority.p12");
    }

    static TestAuthority in(Path folder) throws Exception {
        TestAuthority authority = new TestAuthority(folder);
        authority.keytool("-alias", "authority", "-dname", "CN=An authority for tests", "-ext", "bc:c");
        return authority;
    }

    /** A certificate for {@code localhost} and its key, signed with {@code options} of keytool's. */
    ServerSettings.Tls sign(String name, String... options) throws Exception {
        List<String> all = new ArrayList<>(List.of(options));
        all.addAll(List.of("-alias", name, "-dname", "CN=localhost", "-signer", "authority"));
        all.addAll(List.of("-ext", "san=dns:localhost,ip:127.0.0.1"));
        keytool(all.toArray(String[]::new));
        StringBuilder chain = new StringBuilder();
        for (var certificate : keys().getCertificateChain(name)) {
            chain.append(pem("CERTIFICATE", certificate.getEncoded()));
        }
        byte[] key = keys().getKey(name, PASSWORD.toCharArray()).getEncoded();
        return new ServerSettings.Tls(
                Files.writeString(folder.resolve(name + ".crt"), chain),
                Files.writeString(folder.resolve(name + ".key"), pem("PRIVATE KEY", key)));
    }

    private static String pem(String what, byte[] content) {
        return "-----BEGIN %s-----\n%s\n-----END %s-----\n"
                .formatted(what, Base64.getMimeEncoder().encodeToString(content), what);
    }

    /** What a browser that trusts this authority speaks https with. */
    SSLContext trust() throws Exception {
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("authority", keys().getCertificate("authority"));
        TrustManagerFactory managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        managers.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, managers.getTrustManagers(), null);
        return context;
    }

    private KeyStore keys() throws GeneralSecurityException, IOException {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, PASSWORD.toCharArray());
        }
        return keys;
    }

    private void keytool(String... options) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(List.of("-genkeypair", "-keyalg", "EC", "-storetype", "PKCS12", "-storepass", PASSWORD));
        command.addAll(List.of("-keystore", store.toString()));
        command.addAll(List.of(options));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(told);
        }
    }
}
