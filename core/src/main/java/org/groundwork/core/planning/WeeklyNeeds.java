package org.groundwork.core.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.groundwork.core.methodology.BlockTemplate;
import org.groundwork.core.methodology.Methodology;
import org.groundwork.core.methodology.Parameter;
import org.groundwork.core.methodology.PhaseKind;
import org.groundwork.core.methodology.SessionKind;
import org.groundwork.core.quantity.DateSpan;
import org.groundwork.core.quantity.IsoWeek;
import org.groundwork.core.schedule.Closure;
import org.groundwork.core.schedule.Demand;
import org.groundwork.core.schedule.SessionType;
import org.groundwork.core.schedule.WeekDemand;
import org.groundwork.core.season.PlannedBlock;
import org.groundwork.core.season.SeasonOutline;
import org.groundwork.core.season.TaperZone;
import org.groundwork.core.session.Profile;

/** How many sessions of which type every week is due. */
final class WeeklyNeeds {

    private static final int WHOLE = 100;
    /** What stands in for the session proper is worth this much of it. */
    private static final int FALLBACK = 10;

    private static final int DAYS_PER_WEEK = 7;

    private final SeasonOutline outline;
    private final Profile profile;
    private final Methodology methodology;
    private final LocalDate beginning;
    private final int mostHeavyInSeason;
    private final List<Closure> closures;
    private final TaperDays taper;

    /**
     * @param beginning the first day that strength could be trained on
     * @param mostHeavyInSeason the most heavy days in a week of the racing phase
     * @param closures the days that races close
     */
    WeeklyNeeds(
            SeasonOutline outline,
            Profile profile,
            LocalDate beginning,
            int mostHeavyInSeason,
            List<Closure> closures) {
        this.outline = outline;
        this.profile = profile;
        this.methodology = profile.methodology();
        this.beginning = beginning;
        this.mostHeavyInSeason = mostHeavyInSeason;
        this.closures = List.copyOf(closures);
        this.taper = new TaperDays(outline.calendar());
    }

    /** What each week from that of {@code first} on is due; what was due before that day does not count. */
    List<WeekDemand> listFrom(LocalDate first) {
        DateSpan season = outline.calendar().season();
        List<WeekDemand> weeks = new ArrayList<>();
        IsoWeek last = IsoWeek.of(season.end());
        for (IsoWeek week = IsoWeek.of(first); week.compareTo(last) <= 0; week = week.plus(1)) {
            weeks.add(of(week, first));
        }
        return weeks;
    }

    private WeekDemand of(IsoWeek week, LocalDate first) {
        Wish wish = wish(week);
        Set<TaperZone> zones = taper.zonesOf(week);
        LocalDate due = outline.calendar().dueDay(week);
        if (zones.contains(TaperZone.FAR) || zones.contains(TaperZone.NEAR) || zones.contains(TaperZone.LAST)) {
            return racing(week, zones, wish);
        }
        return switch (outline.calendar().phaseOn(due)) {
            case RECOVERY -> recovering(week, wish);
            case TAPER -> WeekDemand.none(week);
            case OFF_SEASON, IN_SEASON -> training(week, outline.blockOn(due.isBefore(first) ? first : due), wish);
        };
    }

    /** The wish, less in a week that strength begins or the season ends in. */
    private Wish wish(IsoWeek week) {
        int days = 0;
        for (LocalDate day = week.monday(); !day.isAfter(week.sunday()); day = day.plusDays(1)) {
            days += !day.isBefore(beginning) && outline.calendar().season().contains(day) ? 1 : 0;
        }
        int sessions = wished(profile, methodology);
        return new Wish((sessions * days + DAYS_PER_WEEK / 2) / DAYS_PER_WEEK, methodology);
    }

    /** The sessions a week the athlete wishes for; from a certain age on no fewer than keep strength. */
    static int wished(Profile profile, Methodology methodology) {
        int wish = profile.athlete().circumstances().sessionsPerWeek().orElse(methodology.value(Parameter.USUAL_WISH));
        return profile.isSenior() ? Math.max(wish, methodology.value(Parameter.SENIOR_SESSIONS)) : wish;
    }

    private WeekDemand training(IsoWeek week, PlannedBlock block, Wish wish) {
        PhaseKind strictest = strictest(week);
        boolean racing = strictest != PhaseKind.OFF_SEASON;
        int most =
                methodology.value(racing ? Parameter.WEEKLY_SESSIONS_IN_SEASON : Parameter.WEEKLY_SESSIONS_OFF_SEASON);
        most = Math.min(most, mostNear(strictest));
        BlockTemplate template = block.template();
        int least = template.daysPerWeek().min();
        int target = wish.sessions() == 0 ? 0 : Math.min(most, Math.max(wish.sessions(), least));
        int main = Math.min(target, mostOf(template, racing));
        List<Demand> demands = new ArrayList<>();
        add(demands, wish.demand(SessionTypes.ofBlock(template.kind()), 0, main, WHOLE));
        if (template.kind() == SessionKind.HEAVY) {
            int light = Math.min(target - main, mostLight(racing));
            add(demands, wish.demand(SessionTypes.ENDURANCE, main, main + light, WHOLE));
            addTravel(demands, week, wish, target);
        }
        return new WeekDemand(week, demands, target);
    }

    private int mostNear(PhaseKind strictest) {
        return switch (strictest) {
            case TAPER -> methodology.value(Parameter.WEEKLY_SESSIONS_TAPER_FAR);
            case RECOVERY -> methodology.value(Parameter.WEEKLY_SESSIONS_RECOVERY);
            case OFF_SEASON, IN_SEASON -> Integer.MAX_VALUE;
        };
    }

    private int mostOf(BlockTemplate template, boolean racing) {
        int allowed =
                switch (template.kind()) {
                    case HEAVY -> mostHeavy(racing);
                    case ENDURANCE -> mostLight(racing);
                    default -> Integer.MAX_VALUE;
                };
        return Math.min(template.daysPerWeek().max(), allowed);
    }

    private int mostHeavy(boolean racing) {
        return racing
                ? Math.min(methodology.range(Parameter.WEEKLY_HEAVY_IN_SEASON).max(), mostHeavyInSeason)
                : methodology.range(Parameter.WEEKLY_HEAVY_OFF_SEASON).max();
    }

    private int mostLight(boolean racing) {
        Parameter range = racing ? Parameter.WEEKLY_LIGHT_IN_SEASON : Parameter.WEEKLY_LIGHT_OFF_SEASON;
        return methodology.range(range).max();
    }

    private static void add(List<Demand> demands, Demand demand) {
        if (demand.maximum() > 0) {
            demands.add(demand);
        }
    }

    /** Away from heavy weights a travelling menu stands in; where the whole week is away nothing else is due. */
    private void addTravel(List<Demand> demands, IsoWeek week, Wish wish, int target) {
        long away = week.span()
                .start()
                .datesUntil(week.sunday().plusDays(1))
                .filter(this::isLightStay)
                .count();
        if (away == DAYS_PER_WEEK) {
            demands.clear();
            add(demands, wish.demand(SessionTypes.TRAVEL, 0, target, WHOLE));
        } else if (away > 0) {
            add(demands, wish.demand(SessionTypes.TRAVEL, 0, target, FALLBACK));
        }
    }

    /** Whether the athlete is away that day with something to train with, but nothing heavy. */
    boolean isLightStay(LocalDate date) {
        return profile.athlete()
                .circumstances()
                .awayOn(date)
                .flatMap(stay -> stay.equipment())
                .map(equipment -> !profile.canLoadHeavily(equipment))
                .orElse(false);
    }

    private PhaseKind strictest(IsoWeek week) {
        PhaseKind strictest = PhaseKind.OFF_SEASON;
        for (LocalDate day = week.monday(); !day.isAfter(week.sunday()); day = day.plusDays(1)) {
            PhaseKind phase = outline.calendar().phaseOn(day);
            strictest = phase.compareTo(strictest) > 0 ? phase : strictest;
        }
        return strictest;
    }

    private WeekDemand racing(IsoWeek week, Set<TaperZone> zones, Wish wish) {
        boolean heavy = outline.blockOn(outline.calendar().dueDay(week)).liftsHeavy() || liftsHeavyBeforeRace(week);
        int far = zones.contains(TaperZone.FAR) ? methodology.value(Parameter.WEEKLY_SESSIONS_TAPER_FAR) : 0;
        int near = zones.contains(TaperZone.NEAR) ? methodology.value(Parameter.WEEKLY_SESSIONS_TAPER_NEAR) : 0;
        boolean last = zones.contains(TaperZone.LAST);
        int legs = Math.min(wish.sessions(), Math.max(far, near));
        List<Demand> demands = new ArrayList<>();
        SessionType legType = heavy ? SessionTypes.HEAVY : SessionTypes.ENDURANCE;
        add(demands, wish.demand(legType, 0, legs, WHOLE));
        if (last && heavy) {
            add(demands, wish.demand(SessionTypes.PRIMER, 0, 1, WHOLE));
        }
        if (near > 0 || (last && !heavy)) {
            add(demands, wish.demand(SessionTypes.UPPER, 0, 1, FALLBACK));
        }
        int most = Math.min(2, legs + (last ? 1 : 0));
        return new WeekDemand(week, demands, wish.sessions() == 0 ? 0 : Math.max(most, 1));
    }

    /** Whether the taper that {@code week} belongs to keeps heavy lifts. */
    private boolean liftsHeavyBeforeRace(IsoWeek week) {
        return outline.calendar()
                .findGoal(week.monday())
                .map(race -> outline.blockOn(race.date()).liftsHeavy())
                .orElse(false);
    }

    private boolean mayTrainLegs(LocalDate date) {
        return outline.calendar().season().contains(date)
                && closures.stream()
                        .noneMatch(c -> c.types().contains(SessionTypes.ENDURANCE)
                                && c.span().contains(date));
    }

    private WeekDemand recovering(IsoWeek week, Wish wish) {
        int most = Math.min(wish.sessions(), methodology.value(Parameter.WEEKLY_SESSIONS_RECOVERY));
        List<Demand> demands = new ArrayList<>();
        boolean legs = week.monday().datesUntil(week.sunday().plusDays(1)).anyMatch(this::mayTrainLegs);
        if (legs) {
            add(demands, wish.demand(SessionTypes.ENDURANCE, 0, most, WHOLE));
        }
        add(demands, wish.demand(SessionTypes.UPPER, 0, most, legs ? FALLBACK : WHOLE));
        return new WeekDemand(week, demands, most);
    }
}
