package org.groundwork.app.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;

/** Asks at a fixed rate, whatever the answers take; each is timed from the moment at which it was due to be asked. */
final class FixedRate {

    /**
     * What came of it.
     *
     * @param nanos of each answer, ascending
     * @param failed answers that were none, or had another status than 200
     */
    record Times(long[] nanos, int failed) {

        /** Milliseconds that so many of a thousand answers took at most. */
        double perMille(int share) {
            int at = Math.max(0, (int) Math.ceil(nanos.length * share / 1000.0) - 1);
            return nanos[at] / 1e6;
        }
    }

    private final HttpClient client;
    private final int perSecond;

    FixedRate(ExecutorService threads, int perSecond) {
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .executor(threads)
                .build();
        this.perSecond = perSecond;
    }

    /** @param request of each number from 0 */
    static Times ask(int perSecond, int count, IntFunction<HttpRequest> request) {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            return new FixedRate(threads, perSecond).ask(count, request);
        } finally {
            threads.shutdownNow();
        }
    }

    private Times ask(int count, IntFunction<HttpRequest> request) {
        long[] nanos = new long[count];
        AtomicInteger failed = new AtomicInteger();
        List<CompletableFuture<Void>> answers = new ArrayList<>();
        long begin = System.nanoTime();
        for (int i = 0; i < count; i++) {
            long due = begin + i * 1_000_000_000L / perSecond;
            for (long wait = due - System.nanoTime(); wait > 0; wait = due - System.nanoTime()) {
                LockSupport.parkNanos(wait);
            }
            int number = i;
            answers.add(client.sendAsync(request.apply(i), HttpResponse.BodyHandlers.ofByteArray())
                    .handle((answer, problem) -> {
                        nanos[number] = System.nanoTime() - due;
                        if (problem != null || answer.statusCode() != 200) {
                            failed.incrementAndGet();
                        }
                        return null;
                    }));
        }
        CompletableFuture.allOf(answers.toArray(CompletableFuture[]::new)).join();
        Arrays.sort(nanos);
        return new Times(nanos, failed.get());
    }

    /** The status of one request. */
    static HttpResponse<String> once(HttpRequest request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    /** A request of an account's. */
    static HttpRequest.Builder of(String address, String account) {
        return HttpRequest.newBuilder(URI.create(address))
                .header(org.groundwork.app.boot.TestSignIn.HEADER, account)
                .header("Content-Type", "application/json");
    }
}
