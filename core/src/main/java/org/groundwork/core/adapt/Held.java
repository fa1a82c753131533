package org.groundwork.core.adapt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.groundwork.core.adapt.progress.AskedAndDone;
import org.groundwork.core.adapt.progress.StrengthPast;
import org.groundwork.core.log.HeldSession;
import org.groundwork.core.methodology.PhaseKind;
import org.groundwork.core.plan.SeasonPlan;
import org.groundwork.core.plan.Session;
import org.groundwork.core.season.Phase;

/**
 * What became of the sessions of a plan. A session that was logged was held where the log says. Until something is
 * logged, what was planned counts as held, for many people follow a plan without a log; from the first logged session
 * on, what is not in the log was missed.
 */
final class Held {

    private final Inputs inputs;
    private final SeasonPlan plan;
    private final LocalDate today;
    private final List<HeldSession> log;
    private final Map<String, HeldSession> logged = new HashMap<>();

    Held(Inputs inputs, SeasonPlan plan, LocalDate today) {
        this.inputs = inputs;
        this.plan = plan;
        this.today = today;
        this.log = inputs.log().sessions();
        log.forEach(held -> held.session().ifPresent(id -> logged.put(id, held)));
    }

    /** The first day that is still open: tomorrow, where today's session is decided. */
    LocalDate planFrom() {
        boolean isDecided = sessions(today.plusDays(1)).stream().anyMatch(s -> isOn(s, today))
                || all().anyMatch(s -> isOn(s, today) && isOff(s));
        return isDecided ? today.plusDays(1) : today;
    }

    /** The session that is due today and still open. */
    Optional<Session> due() {
        return planFrom().isAfter(today)
                ? Optional.empty()
                : plan.sessions().stream().filter(s -> isOn(s, today)).findFirst();
    }

    private static boolean isOn(Session session, LocalDate day) {
        return session.at().date().equals(day);
    }

    private boolean isOff(Session session) {
        return inputs.standing().cancelled().containsKey(session.id())
                || session.at().date().equals(inputs.standing().missed().get(session.id()));
    }

    /** The sessions that were held before {@code day}, or whose check-in today says how they are held. */
    List<Session> sessions(LocalDate day) {
        List<Session> held = new ArrayList<>();
        all().forEach(session ->
                find(session).filter(s -> s.at().date().isBefore(day)).ifPresent(held::add));
        return List.copyOf(held);
    }

    private Stream<Session> all() {
        return Stream.concat(plan.sessions().stream(), plan.missed().stream());
    }

    private Optional<Session> find(Session session) {
        HeldSession entry = logged.get(session.id());
        if (entry != null) {
            return Optional.of(
                    settled(session, entry.at().date()).orElse(session).heldAt(entry.at()));
        }
        Optional<Session> settled = settled(session, session.at().date());
        boolean isBelieved = session.at().date().isBefore(today) && !isOff(session) && isBeforeLog(session);
        return settled.isPresent() && isOn(session, today) || isBelieved
                ? settled.or(() -> Optional.of(session))
                : Optional.empty();
    }

    /** {@code session} as a check-in of {@code day} left it. */
    private Optional<Session> settled(Session session, LocalDate day) {
        return Optional.ofNullable(inputs.standing().settled().get(session.id()))
                .filter(s -> isOn(s, day));
    }

    private boolean isBeforeLog(Session session) {
        return log.isEmpty() || session.at().date().isBefore(log.get(0).at().date());
    }

    /** Everything that loads and layoffs are judged by. */
    StrengthPast past() {
        List<AskedAndDone> evidence = new ArrayList<>();
        Set<LocalDate> days = new HashSet<>();
        log.forEach(held -> days.add(held.at().date()));
        for (Session session : sessions(today.plusDays(1))) {
            days.add(session.at().date());
            HeldSession entry = logged.get(session.id());
            if (entry != null) {
                evidence.addAll(AskedAndDone.of(
                        session, entry, !inputs.standing().heldBack().contains(session.id())));
            }
        }
        return new StrengthPast(
                evidence,
                days,
                plan.phases().stream()
                        .filter(phase -> phase.kind() == PhaseKind.RECOVERY)
                        .map(Phase::span)
                        .toList());
    }
}
