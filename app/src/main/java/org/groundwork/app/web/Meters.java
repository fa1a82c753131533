package org.groundwork.app.web;

import java.lang.management.ManagementFactory;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;

/**
 * What this server did since it began, in numbers that tell of nobody. Safe for use by several threads. Its text is that
 * of Prometheus, version 0.0.4.
 */
final class Meters {

    /** Upper bounds of the answers' times, in milliseconds, ascending. */
    private static final long[] BOUNDS = {5, 25, 100, 500, 2_500, 10_000};

    private final LongAdder[] within = new LongAdder[BOUNDS.length];
    private final LongAdder count = new LongAdder();
    private final LongAdder nanos = new LongAdder();
    private final Map<String, LongAdder> answers = new ConcurrentSkipListMap<>();
    private final Map<String, LongAdder> signIns = new ConcurrentSkipListMap<>();

    Meters() {
        for (int i = 0; i < BOUNDS.length; i++) {
            within[i] = new LongAdder();
        }
    }

    /** A request was answered. */
    void answered(int status, long took) {
        count.increment();
        nanos.add(took);
        add(answers, "status=\"" + status + "\"");
        for (int i = 0; i < BOUNDS.length; i++) {
            if (took <= TimeUnit.MILLISECONDS.toNanos(BOUNDS[i])) {
                within[i].increment();
            }
        }
    }

    /** Somebody tried to sign in. */
    void signIn(String way, String outcome) {
        add(signIns, "way=\"" + way + "\",outcome=\"" + outcome + "\"");
    }

    private static void add(Map<String, LongAdder> counts, String labels) {
        counts.computeIfAbsent(labels, l -> new LongAdder()).increment();
    }

    /** All of it. */
    String text() {
        StringBuilder text = new StringBuilder();
        counts(text, "groundwork_answers_total", "Answers by their status.", answers);
        times(text);
        counts(text, "groundwork_sign_ins_total", "Sign-ins by their way and what became of them.", signIns);
        Runtime java = Runtime.getRuntime();
        gauge(text, "groundwork_heap_bytes", "Memory of Java's heap in use.", java.totalMemory() - java.freeMemory());
        long up = ManagementFactory.getRuntimeMXBean().getUptime() / 1000;
        gauge(text, "groundwork_up_seconds", "How long the server runs.", up);
        return text.toString();
    }

    private static void head(StringBuilder text, String name, String help, String type) {
        text.append("# HELP ").append(name).append(' ').append(help).append('\n');
        text.append("# TYPE ").append(name).append(' ').append(type).append('\n');
    }

    private static void counts(StringBuilder text, String name, String help, Map<String, LongAdder> counts) {
        head(text, name, help, "counter");
        counts.forEach((labels, value) -> line(text, name + "{" + labels + "}", value.sum()));
    }

    private static void gauge(StringBuilder text, String name, String help, long value) {
        head(text, name, help, "gauge");
        line(text, name, value);
    }

    private void times(StringBuilder text) {
        String name = "groundwork_answer_seconds";
        head(text, name, "How long answers took.", "histogram");
        for (int i = 0; i < BOUNDS.length; i++) {
            line(text, name + "_bucket{le=\"" + BOUNDS[i] / 1000.0 + "\"}", within[i].sum());
        }
        line(text, name + "_bucket{le=\"+Inf\"}", count.sum());
        line(text, name + "_count", count.sum());
        text.append(name).append("_sum ").append(nanos.sum() / 1e9).append('\n');
    }

    private static void line(StringBuilder text, String name, long value) {
        text.append(name).append(' ').append(value).append('\n');
    }
}
