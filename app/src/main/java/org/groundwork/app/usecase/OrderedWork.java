package org.groundwork.app.usecase;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Works on several tasks at once and hands on their results in the order in which the tasks came. Holds a bounded
 * number of tasks and results, however many come: {@link #add} waits where there is no room. For use by one thread.
 *
 * @param <T> what a task gives
 */
final class OrderedWork<T> implements AutoCloseable {

    /** Takes results. */
    @FunctionalInterface
    interface Sink<T> {
        void take(T result) throws IOException;
    }

    private static final int TASKS_PER_WORKER = 4;

    private final ExecutorService workers;
    private final int mostUnderWay;
    private final Deque<Future<T>> underWay = new ArrayDeque<>();
    private final Sink<T> sink;

    /**
     * @param workerCount how many tasks are worked on at once, 1 or more
     * @param sink called by the thread that adds tasks
     */
    OrderedWork(int workerCount, Sink<T> sink) {
        this.workers = Executors.newFixedThreadPool(workerCount);
        this.mostUnderWay = workerCount * TASKS_PER_WORKER;
        this.sink = sink;
    }

    /** How many tasks and results are held at most. */
    int mostUnderWay() {
        return mostUnderWay;
    }

    /** Takes one task, after handing on the oldest result where there is no room. */
    void add(Callable<T> task) throws IOException {
        if (underWay.size() == mostUnderWay) {
            handOnOldest();
        }
        underWay.add(workers.submit(task));
    }

    /** Hands on all results that are left. */
    void finish() throws IOException {
        while (!underWay.isEmpty()) {
            handOnOldest();
        }
    }

    /** Lets go of whatever was not finished. */
    @Override
    public void close() {
        workers.shutdownNow();
    }

    private void handOnOldest() throws IOException {
        try {
            sink.take(underWay.remove().get());
        } catch (ExecutionException failed) {
            throw new IllegalStateException("a task that must not fail has failed", failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while planning", stopped);
        }
    }
}
