package org.groundwork.core.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.groundwork.core.input.InputProblem;
import org.groundwork.core.input.InputProblems;
import org.groundwork.core.plan.SeasonPlan;
import org.groundwork.core.plan.Session;
import org.groundwork.core.quantity.DaySlot;
import org.groundwork.core.quantity.IsoWeek;
import org.groundwork.core.schedule.Pin;
import org.groundwork.core.schedule.PinViolation;
import org.groundwork.core.schedule.SchedulingProblem;
import org.groundwork.core.schedule.explain.PinCheck;

/**
 * The sessions that a person holds somewhere.
 *
 * @param byId their places, by session id
 * @param pins the same for the scheduler
 * @param known the sessions they were named among
 */
record Pinned(Map<String, DaySlot> byId, List<Pin> pins, List<Session> known) {

    static final Pinned NONE = new Pinned(Map.of(), List.of(), List.of());

    private static final String WHERE = "pins";

    Pinned {
        byId = Map.copyOf(byId);
        pins = List.copyOf(pins);
        known = List.copyOf(known);
    }

    /**
     * The pins of sessions of {@code free}, the season without them.
     *
     * @throws org.groundwork.core.input.InvalidInputException for an id that is not there, or a place in another week
     */
    static Pinned of(Map<String, DaySlot> places, SeasonPlan free) {
        InputProblems problems = new InputProblems();
        List<Pin> pins = new ArrayList<>();
        new TreeMap<>(places).forEach((id, at) -> {
            Optional<Session> session =
                    known(free).stream().filter(s -> s.id().equals(id)).findFirst();
            if (session.isEmpty()) {
                problems.add(WHERE, 0, "no session " + id, "take an id from the plan, such as " + example(free));
            } else if (!IsoWeek.of(at.date()).equals(session.get().week())) {
                problems.add(
                        WHERE,
                        0,
                        id + " is due in " + session.get().week() + ", not on " + at.date(),
                        "choose a day from " + session.get().week().monday() + " to "
                                + session.get().week().sunday());
            } else {
                pins.add(new Pin(SessionTypes.of(session.get()), at));
            }
        });
        problems.throwIfAny();
        return new Pinned(places, pins, known(free));
    }

    private static List<Session> known(SeasonPlan plan) {
        return Stream.concat(plan.sessions().stream(), plan.missed().stream()).toList();
    }

    private static String example(SeasonPlan free) {
        return free.sessions().isEmpty() ? "2026-W49-1" : free.sessions().get(0).id();
    }

    /** @throws PlaceRefusedException naming every hard constraint that a pin breaks */
    void requireKept(SchedulingProblem problem) {
        List<PinViolation> broken = pins.isEmpty() ? List.of() : PinCheck.check(problem);
        if (!broken.isEmpty()) {
            List<InputProblem> problems = broken.stream()
                    .map(violation -> new InputProblem(
                            WHERE, 0, words(violation), "choose a place that the plan gives a price for"))
                    .toList();
            throw new PlaceRefusedException(problems, broken.get(0).reason());
        }
    }

    private String words(PinViolation violation) {
        String session = byId.entrySet().stream()
                .filter(pinned -> pinned.getValue().equals(violation.pin().at()))
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst()
                .orElse("a session");
        return session + " can't stand on " + violation.pin().at() + " ("
                + violation.reason().word() + "): " + violation.text();
    }
}
