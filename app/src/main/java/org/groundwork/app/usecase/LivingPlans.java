package org.groundwork.app.usecase;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Function;
import org.groundwork.app.port.PlanJournal;
import org.groundwork.core.adapt.Revision;
import org.groundwork.core.plan.Session;
import org.groundwork.formats.living.AthleteSource;
import org.groundwork.formats.view.CarriedView;

/** Opens living plans, all with one library. Safe for use by several threads. */
public final class LivingPlans {

    private static final List<Integer> SHORTER_MINUTES = List.of(10, 20);

    private final Function<ZoneId, LocalDate> clock;
    private final PlanFiles files;

    /**
     * @param usualZone the time zone of athletes who name none
     * @param clock the day it is in a time zone
     */
    public LivingPlans(ZoneId usualZone, Function<ZoneId, LocalDate> clock) {
        this.clock = clock;
        this.files = new PlanFiles(new Replay(new Library()), usualZone);
    }

    /**
     * What the athlete is called.
     *
     * @param start the season's first day where {@code athlete} names none
     * @throws org.groundwork.core.input.InvalidInputException with everything that is wrong in {@code athlete}
     */
    public String name(AthleteSource athlete, LocalDate start) {
        return files.replay().athlete(athlete, start).athlete().name();
    }

    /**
     * All that a device needs to hold the session where there is no network, as JSON in one line; empty where the plan
     * has no such session.
     */
    Optional<String> carried(Revision now, String session, LocalDate today) {
        return now.plan()
                .findSession(session)
                .map(found -> CarriedView.of(now, replay().atHand(now), found, shorter(now, found, today)));
    }

    /** {@code now} with what moving its sessions would come to {@code today}. */
    Revision priced(Revision now, LocalDate today) {
        return replay().priced(now, today);
    }

    /** A session with what moving it would come to {@code today}; empty where the plan has none of that id. */
    Optional<Session> priced(Revision now, String session, LocalDate today) {
        return replay().prices(now, today).session(session);
    }

    private Map<Integer, Session> shorter(Revision now, Session session, LocalDate today) {
        Map<Integer, Session> shorter = new TreeMap<>();
        for (int minutes : SHORTER_MINUTES) {
            if (minutes < session.minutes()) {
                replay().shorter(now, session.id(), minutes, today).ifPresent(left -> shorter.put(minutes, left));
            }
        }
        return shorter;
    }

    /** The questions before a session, as JSON in one line; empty where the plan has no such session. */
    Optional<String> checkInForm(Revision now, String session) {
        return now.plan().findSession(session).map(found -> CarriedView.checkIn(now, replay().atHand(now), found));
    }

    private Replay replay() {
        return files.replay();
    }

    /** The plan that {@code journal} tells of. */
    public LivingPlan of(PlanJournal journal) {
        return new LivingPlan(journal, clock, files, OptionalInt.empty());
    }
}
