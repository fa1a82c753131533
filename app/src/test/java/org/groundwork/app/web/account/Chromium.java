package org.groundwork.app.web.account;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A real browser with one page, steered by its own DevTools protocol. */
final class Chromium implements AutoCloseable {

    private static final Path PROGRAM = Path.of(System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium"));

    private static final int PATIENCE_SECONDS = 60;

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Process process;
    private final WebSocket socket;
    private final String page;
    private final Answers answers;
    private final AtomicInteger calls = new AtomicInteger();

    private Chromium(Process process, URI devTools) {
        this.process = process;
        this.answers = new Answers();
        this.socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(devTools, answers)
                .join();
        String target = call("", "Target.createTarget", Map.of("url", "about:blank"))
                .get("targetId")
                .stringValue();
        this.page = call("", "Target.attachToTarget", Map.of("targetId", target, "flatten", true))
                .get("sessionId")
                .stringValue();
    }

    static boolean isThere() {
        return Files.isExecutable(PROGRAM);
    }

    /** Starts it with a new profile in {@code folder}. */
    static Chromium start(Path folder) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(List.of(
                        PROGRAM.toString(),
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--no-first-run",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + folder))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output.txt").toFile())
                .start();
        Path told = folder.resolve("DevToolsActivePort");
        long patience = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!Files.exists(told) || Files.readAllLines(told).size() < 2) {
            if (System.nanoTime() > patience || !process.isAlive()) {
                process.destroyForcibly();
                throw new IOException("no browser: " + Files.readString(folder.resolve("output.txt")));
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
        List<String> lines = Files.readAllLines(told);
        return new Chromium(process, URI.create("ws://127.0.0.1:" + lines.get(0) + lines.get(1)));
    }

    /** Adds a device that keeps passkeys and whose owner is always there and known to it. */
    void addPasskeyKeeper() {
        command("WebAuthn.enable", Map.of());
        command(
                "WebAuthn.addVirtualAuthenticator",
                Map.of(
                        "options",
                        Map.of(
                                "protocol", "ctap2",
                                "transport", "internal",
                                "hasResidentKey", true,
                                "hasUserVerification", true,
                                "isUserVerified", true,
                                "automaticPresenceSimulation", true)));
    }

    /** Takes the device away again, with all passkeys that it keeps. */
    void removePasskeyKeeper() {
        command("WebAuthn.disable", Map.of());
    }

    /** Asks the page's own side of the protocol for something. */
    JsonNode command(String method, Map<String, ?> parameters) {
        return call(page, method, parameters);
    }

    /** Opens an address and waits until the page is there. */
    void open(String address) {
        command("Page.navigate", Map.of("url", address));
        run("new Promise(done => document.readyState === 'complete' ? done() : addEventListener('load', done))");
    }

    /** What a script of the page comes to, once it has come to it. */
    JsonNode run(String script) {
        JsonNode answer = command(
                "Runtime.evaluate",
                Map.of("expression", script, "awaitPromise", true, "returnByValue", true, "userGesture", true));
        if (answer.has("exceptionDetails")) {
            throw new IllegalStateException(answer.get("exceptionDetails").toString());
        }
        return answer.at("/result/value");
    }

    private JsonNode call(String session, String method, Map<String, ?> parameters) {
        int id = calls.incrementAndGet();
        Map<String, Object> message = new HashMap<>(Map.of("id", id, "method", method, "params", parameters));
        if (!session.isEmpty()) {
            message.put("sessionId", session);
        }
        CompletableFuture<JsonNode> answer = answers.await(id);
        socket.sendText(MAPPER.writeValueAsString(message), true).join();
        JsonNode told = answer.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
        if (told.has("error")) {
            throw new IllegalStateException(method + ": " + told.get("error"));
        }
        return told.get("result");
    }

    @Override
    public void close() {
        socket.abort();
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException told) {
            Thread.currentThread().interrupt();
        }
    }

    /** Gives every answer to who waits for it, and no heed to events. */
    private static final class Answers implements WebSocket.Listener {

        private final Map<Integer, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();
        private final StringBuilder text = new StringBuilder();

        CompletableFuture<JsonNode> await(int id) {
            return waiting.computeIfAbsent(id, any -> new CompletableFuture<>());
        }

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence part, boolean isLast) {
            text.append(part);
            if (isLast) {
                JsonNode message = MAPPER.readTree(text.toString());
                text.setLength(0);
                if (message.has("id")) {
                    await(message.get("id").intValue()).complete(message);
                }
            }
            socket.request(1);
            return null;
        }
    }
}
