package org.groundwork.core.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.groundwork.core.athlete.Level;
import org.groundwork.core.exercise.Plyometric;
import org.groundwork.core.methodology.Methodology;
import org.groundwork.core.methodology.Parameter;
import org.groundwork.core.methodology.PhaseKind;
import org.groundwork.core.methodology.SessionKind;
import org.groundwork.core.plan.Session;
import org.groundwork.core.quantity.DaySlot;
import org.groundwork.core.quantity.IsoWeek;
import org.groundwork.core.quantity.Range;
import org.groundwork.core.season.PlannedBlock;
import org.groundwork.core.session.JumpDose;
import org.groundwork.core.session.Profile;
import org.groundwork.core.session.SessionRequest;

/** How many jumps a session may have: from few, a little more each week, twice a week at most, two days apart. */
final class JumpProgress {

    private record Place(SessionKind kind, LocalDate blockStart) {

        static Place of(SessionRequest request) {
            return new Place(request.kind(), request.block().block().span().start());
        }

        static Place of(Session session, PlannedBlock block) {
            return new Place(session.kind(), block.block().span().start());
        }
    }

    private final Profile profile;
    private final Methodology methodology;
    private final List<DaySlot> sessions = new ArrayList<>();
    private final Set<IsoWeek> lowWeeks = new HashSet<>();
    private final Map<Place, Integer> inBlock = new HashMap<>();
    private int reached;
    private IsoWeek reachedIn;

    JumpProgress(Profile profile) {
        this.profile = profile;
        this.methodology = profile.methodology();
    }

    /** The jumps of the session that {@code request} describes, whose own dose does not count yet. */
    JumpDose dose(SessionRequest request) {
        if (request.kind() == SessionKind.PRIMER) {
            return mayJump(request) && !sessions.isEmpty()
                    ? new JumpDose(methodology.value(Parameter.PRIMER_CONTACTS), Plyometric.LOW)
                    : JumpDose.NONE;
        }
        Range contacts = request.block().template().contacts();
        if (contacts.max() == 0 || !mayJump(request) || isLearning(request)) {
            return JumpDose.NONE;
        }
        JumpDose whole = new JumpDose(contacts(request, contacts), hardest(request));
        return request.deload() ? light(request) : whole.cut(request.setsCutPercent());
    }

    /** In a light week: half of what sessions of that kind held in the block before. */
    private JumpDose light(SessionRequest request) {
        int most = inBlock.getOrDefault(Place.of(request), 0);
        return new JumpDose(most, hardest(request)).cut(methodology.value(Parameter.DELOAD_CONTACTS_CUT));
    }

    /** Notes a session of {@code block}; one without jumps changes nothing. */
    void note(Session session, PlannedBlock block) {
        int contacts = session.contacts();
        if (contacts == 0) {
            return;
        }
        if (!session.deload()) {
            inBlock.merge(Place.of(session, block), contacts, Math::max);
        }
        sessions.add(session.at());
        lowWeeks.add(session.week());
        if (contacts > reached) {
            reached = contacts;
            reachedIn = session.week();
        }
    }

    private boolean mayJump(SessionRequest request) {
        boolean kind = request.kind() != SessionKind.MAINTENANCE && request.phase() != PhaseKind.RECOVERY;
        return profile.allowsJumps() && kind && isRoom(request.at(), request.week()) && request.weighted();
    }

    private boolean isRoom(DaySlot at, IsoWeek week) {
        long sameWeek =
                sessions.stream().filter(s -> IsoWeek.of(s.date()).equals(week)).count();
        int apart = methodology.placement().betweenJumps().minimumHours();
        var hours = profile.athlete().circumstances().slotHours();
        boolean fresh = sessions.stream().allMatch(s -> hours.minutesBetween(s, at) >= 60 * apart);
        return sameWeek < methodology.value(Parameter.WEEKLY_JUMP_SESSIONS) && fresh;
    }

    /** A newcomer's first block has no jumps yet: the calf-raise gate stands at its end. */
    private boolean isLearning(SessionRequest request) {
        return request.isRehearsing()
                && (profile.start().level() == Level.NOVICE || profile.start().isNew());
    }

    private int contacts(SessionRequest request, Range allowed) {
        Range start = methodology.range(Parameter.CONTACTS_START);
        if (reachedIn == null) {
            return Math.min(allowed.max(), start.clamp(allowed.min()));
        }
        boolean grows = reachedIn.weeksTo(request.week()) > 0;
        int growth = grows ? methodology.value(Parameter.CONTACTS_GROWTH) : 0;
        return Math.min(allowed.max(), reached + reached * growth / 100);
    }

    private Plyometric hardest(SessionRequest request) {
        int weeks = methodology.value(Parameter.LOW_JUMP_WEEKS_BEFORE_MEDIUM);
        long done =
                lowWeeks.stream().filter(w -> w.compareTo(request.week()) < 0).count();
        boolean ready = done >= weeks
                && sessions.stream().limit(1).noneMatch(first -> first.date()
                        .plusWeeks(weeks)
                        .isAfter(request.at().date()));
        boolean heavy = request.kind() == SessionKind.HEAVY || request.kind() == SessionKind.POWER;
        return ready && heavy ? Plyometric.MEDIUM : Plyometric.LOW;
    }
}
