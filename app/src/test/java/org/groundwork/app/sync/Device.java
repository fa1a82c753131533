package org.groundwork.app.sync;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import org.groundwork.app.usecase.SyncEvents.Answer;
import org.groundwork.app.usecase.SyncEvents.ClientEvent;
import org.groundwork.app.usecase.SyncEvents.Result;
import org.groundwork.core.adapt.Change;
import org.groundwork.core.athlete.Away;
import org.groundwork.core.athlete.Pain;
import org.groundwork.core.log.CheckedIn;
import org.groundwork.core.log.EntryId;
import org.groundwork.core.log.LogEntry;
import org.groundwork.core.log.Noted;
import org.groundwork.core.log.SessionRated;
import org.groundwork.core.quantity.DateSpan;
import org.groundwork.core.quantity.DaySlot;
import org.groundwork.core.quantity.Slot;

/** A phone on which things are entered, and which sends them when it can. */
final class Device {

    private static final List<String> SESSIONS = List.of("2026-W49-1", "2026-W49-2", "2026-W50-1", "2026-W50-2");

    private final String name;
    private final SplittableRandom random;
    private final List<ClientEvent> made = new ArrayList<>();
    private final Map<String, Result> told = new LinkedHashMap<>();
    private int knows;

    Device(String name, SplittableRandom random) {
        this.name = name;
        this.random = random;
    }

    /** Something is entered on {@code day}. */
    void enter(LocalDate day) {
        String id = name + "-" + (made.size() + 1);
        LocalDateTime at = day.atTime(6 + random.nextInt(16), random.nextInt(60));
        made.add(new ClientEvent(id, at, change(id, at)));
    }

    private Change change(String id, LocalDateTime at) {
        Optional<String> session = Optional.of(SESSIONS.get(random.nextInt(SESSIONS.size())));
        return switch (random.nextInt(10)) {
            case 0 -> new Change.CheckInGiven(new CheckedIn(new EntryId(id), at, session, Optional.empty()));
            case 1 ->
                new Change.SessionMoved(
                        session.get(), new DaySlot(at.toLocalDate().plusDays(random.nextInt(3)), Slot.PM));
            case 2 -> new Change.SessionCancelled(session.get());
            case 3 -> new Change.GotHurt(new Pain(Pain.Site.KNEE, random.nextInt(3)));
            case 4 ->
                new Change.WentAway(new Away(
                        new DateSpan(
                                at.toLocalDate().plusDays(1), at.toLocalDate().plusDays(2)),
                        Optional.empty()));
            case 5 ->
                new Change.Logged(
                        List.of(new SessionRated(new EntryId(id), at, session, OptionalInt.of(6), OptionalInt.of(30))));
            default -> new Change.Logged(List.of(note(id, at)));
        };
    }

    private static LogEntry note(String id, LocalDateTime at) {
        return new Noted(new EntryId(id), at, Optional.empty(), Optional.empty(), "noted as " + id);
    }

    /** The log of {@code other} comes to this device by another way, and is sent under ids of its own. */
    void copyLogOf(Device other) {
        other.made.stream()
                .filter(event -> event.change() instanceof Change.Logged)
                .filter(event -> random.nextInt(3) == 0)
                .toList()
                .forEach(
                        event -> made.add(new ClientEvent(name + "-" + (made.size() + 1), event.at(), event.change())));
    }

    /** What it sends: all that it heard nothing of, some of the rest again, in any order. */
    List<ClientEvent> toSend() {
        List<ClientEvent> sending = new ArrayList<>(
                made.stream().filter(e -> !told.containsKey(e.id())).toList());
        made.stream()
                .filter(e -> told.containsKey(e.id()) && random.nextInt(5) == 0)
                .forEach(sending::add);
        for (int i = sending.size() - 1; i > 0; i--) {
            sending.set(i, sending.set(random.nextInt(i + 1), sending.get(i)));
        }
        return sending;
    }

    /** Hears {@code answer}. */
    void hear(Answer answer) {
        answer.results().forEach(result -> told.putIfAbsent(result.id(), result));
        knows = answer.revision();
    }

    boolean isDone() {
        return told.size() == made.size();
    }

    int knows() {
        return knows;
    }

    List<ClientEvent> made() {
        return made;
    }

    /** The first answer to each event. */
    Map<String, Result> told() {
        return told;
    }
}
