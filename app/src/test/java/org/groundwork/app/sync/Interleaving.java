package org.groundwork.app.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.groundwork.app.port.ClientJournal;
import org.groundwork.app.usecase.SyncEvents;
import org.groundwork.app.usecase.SyncEvents.Answer;
import org.groundwork.app.usecase.SyncEvents.ClientEvent;
import org.groundwork.app.usecase.SyncEvents.Outcome;
import org.groundwork.app.usecase.SyncEvents.Result;
import org.groundwork.core.adapt.Change;
import org.groundwork.core.log.LogEntry;
import org.groundwork.formats.living.JournalEvent;

/** Two devices of one athlete over some days, and a network that loses, repeats and reorders what it is given. */
final class Interleaving {

    private static final int STEPS = 12;

    private final long seed;
    private final SplittableRandom random;
    private final ClientJournal journal;
    private final UnaryOperator<ClientJournal> cutOff;
    private final SyncEvents server;
    private final List<Device> devices;
    private final List<List<ClientEvent>> onTheWay = new ArrayList<>();
    private final Map<String, Result> firstTold = new HashMap<>();
    private LocalDate today = ShortSeason.START;

    /** @param cutOff makes a journal whose every append fails in the middle with a {@link PowerCut} */
    Interleaving(long seed, ClientJournal journal, UnaryOperator<ClientJournal> cutOff) {
        this.seed = seed;
        this.random = new SplittableRandom(seed);
        this.journal = journal;
        this.cutOff = cutOff;
        this.server = new SyncEvents(zone -> today);
        this.devices = List.of(new Device("phone", random.split()), new Device("watch", random.split()));
    }

    /** Lives through it and checks what came of it. */
    void run() {
        for (int step = 0; step < STEPS; step++) {
            Device device = devices.get(random.nextInt(2));
            switch (random.nextInt(8)) {
                case 0 -> today = today.plusDays(random.nextInt(3));
                case 1 -> repeatAnOldRequest();
                case 2 -> device.copyLogOf(devices.get(random.nextInt(2)));
                case 3, 4 -> send(device);
                default -> device.enter(today.minusDays(random.nextInt(3) == 0 ? 1 : 0));
            }
        }
        while (!devices.stream().allMatch(Device::isDone)) {
            devices.forEach(this::send);
        }
        devices.forEach(device -> device.hear(server.sync(journal, device.toSend())));
        check();
    }

    private void repeatAnOldRequest() {
        if (!onTheWay.isEmpty()) {
            deliver(onTheWay.get(random.nextInt(onTheWay.size())));
        }
    }

    /** A request that may be lost, cut off while it is kept, or whose answer may be lost. */
    private void send(Device device) {
        List<ClientEvent> request = device.toSend();
        onTheWay.add(request);
        switch (random.nextInt(5)) {
            case 0 -> {}
            case 1 -> cutOff(request);
            case 2 -> deliver(request);
            default -> device.hear(deliver(request));
        }
    }

    private void cutOff(List<ClientEvent> request) {
        int before = events().size();
        try {
            server.sync(cutOff.apply(journal), request);
        } catch (PowerCut expected) {
            assertThat(events()).as("seed %d", seed).hasSize(before);
        }
    }

    private Answer deliver(List<ClientEvent> request) {
        Answer answer = server.sync(journal, request);
        for (Result result : answer.results()) {
            Result first = firstTold.putIfAbsent(result.id(), result);
            if (first != null) {
                assertThat(again(result)).as("seed %d, %s", seed, result.id()).isEqualTo(again(first));
            }
        }
        return answer;
    }

    /** All that may not differ from answer to answer. */
    private static List<Object> again(Result result) {
        return List.of(result.outcome() == Outcome.REFUSED, result.number(), result.problems());
    }

    private List<JournalEvent> events() {
        try (ClientJournal.Opened opened = journal.find().orElseThrow()) {
            return opened.read().events();
        }
    }

    private void check() {
        List<JournalEvent> events = events();
        assertThat(devices).as("seed %d: all know the last state", seed).allMatch(d -> d.knows() == events.size());
        Map<String, ClientEvent> sent = devices.stream()
                .flatMap(d -> d.made().stream())
                .collect(Collectors.toMap(ClientEvent::id, event -> event));
        Map<String, Result> told = new HashMap<>();
        devices.forEach(device -> told.putAll(device.told()));
        assertThat(told.keySet()).as("seed %d", seed).isEqualTo(sent.keySet());
        checkLog(events, sent, told);
        checkDecisions(events, sent, told);
    }

    /** Each entry that was acknowledged is there once, and no other. */
    private void checkLog(List<JournalEvent> events, Map<String, ClientEvent> sent, Map<String, Result> told) {
        Set<LogEntry> acknowledged = acknowledged(sent, told)
                .flatMap(event -> event.change().entered().stream())
                .collect(Collectors.toSet());
        assertThat(events.stream().flatMap(event -> event.entered().stream()))
                .as("seed %d: the log", seed)
                .containsExactlyInAnyOrderElementsOf(acknowledged);
    }

    private void checkDecisions(List<JournalEvent> events, Map<String, ClientEvent> sent, Map<String, Result> told) {
        Map<Integer, Change> acknowledged = acknowledged(sent, told)
                .filter(event -> !(event.change() instanceof Change.Logged))
                .collect(Collectors.toMap(event -> told.get(event.id()).number().orElseThrow(), ClientEvent::change));
        Map<Integer, Change> kept = events.stream()
                .flatMap(event -> decision(event).stream())
                .collect(Collectors.toMap(JournalEvent::number, event -> ((JournalEvent.Changed) event).change()));
        assertThat(kept).as("seed %d: decisions", seed).isEqualTo(acknowledged);
    }

    private static Optional<JournalEvent> decision(JournalEvent event) {
        return Optional.of(event)
                .filter(e -> e instanceof JournalEvent.Changed changed && !(changed.change() instanceof Change.Logged));
    }

    private static Stream<ClientEvent> acknowledged(Map<String, ClientEvent> sent, Map<String, Result> told) {
        return sent.values().stream().filter(event -> told.get(event.id()).outcome() != Outcome.REFUSED);
    }

    /** What a store throws that is cut off while it writes. */
    static final class PowerCut extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
