package org.groundwork.core.planning;

import java.util.Set;
import org.groundwork.core.methodology.LoadClass;
import org.groundwork.core.methodology.SessionKind;
import org.groundwork.core.plan.Session;
import org.groundwork.core.schedule.SessionType;

/** The types of session that seasons are made of. */
final class SessionTypes {

    static final SessionType HEAVY = new SessionType(SessionKind.HEAVY, LoadClass.HEAVY_LEGS, false);
    static final SessionType ENDURANCE = new SessionType(SessionKind.ENDURANCE, LoadClass.LIGHT_LEGS, false);
    static final SessionType POWER = new SessionType(SessionKind.POWER, LoadClass.IMPACT, true);
    /** What is done away from home where nothing heavy is at hand. */
    static final SessionType TRAVEL = new SessionType(SessionKind.MAINTENANCE, LoadClass.LIGHT_LEGS, false);
    /** Upper body and core, around a race. */
    static final SessionType UPPER = new SessionType(SessionKind.MAINTENANCE, LoadClass.UPPER, false);

    static final SessionType PRIMER = new SessionType(SessionKind.PRIMER, LoadClass.LIGHT_LEGS, false);

    static final Set<SessionType> ALL = Set.of(HEAVY, ENDURANCE, POWER, TRAVEL, UPPER, PRIMER);
    static final Set<SessionType> HEAVY_LEGS = Set.of(HEAVY, POWER);
    static final Set<SessionType> LEGS_BUT_PRIMER = Set.of(HEAVY, POWER, ENDURANCE, TRAVEL);
    static final Set<SessionType> LEGS = Set.of(HEAVY, POWER, ENDURANCE, TRAVEL, PRIMER);

    private SessionTypes() {}

    /** The type that a written session was placed as. */
    static SessionType of(Session session) {
        boolean legs = session.exercises().stream()
                .anyMatch(e -> e.exercise().pattern().isLegWork());
        return session.kind() == SessionKind.MAINTENANCE && !legs ? UPPER : of(session.kind());
    }

    /** The type that a block's sessions have at home. */
    static SessionType ofBlock(SessionKind kind) {
        return kind == SessionKind.MAINTENANCE ? ENDURANCE : of(kind);
    }

    private static SessionType of(SessionKind kind) {
        return switch (kind) {
            case HEAVY -> HEAVY;
            case ENDURANCE -> ENDURANCE;
            case POWER -> POWER;
            case MAINTENANCE -> TRAVEL;
            case PRIMER -> PRIMER;
        };
    }
}
