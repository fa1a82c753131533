package org.groundwork.core.season;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.groundwork.core.methodology.BlockTemplate;
import org.groundwork.core.methodology.Focus;
import org.groundwork.core.methodology.Methodology;
import org.groundwork.core.methodology.Parameter;
import org.groundwork.core.methodology.PhaseKind;
import org.groundwork.core.methodology.SessionKind;
import org.groundwork.core.quantity.DateSpan;
import org.groundwork.core.quantity.IsoWeek;

/** Lays blocks over a season's phases: technique first, then one lever a block, lighter weeks where they belong. */
public final class BlockPlanner {

    private final SeasonCalendar calendar;
    private final Methodology methodology;
    private final StartingPoint start;
    private final HeavyPermission heavy;
    private final int wish;
    private final boolean isNovice;
    private final BlockChooser chooser;
    private final RehearsalDue rehearsal;
    private final List<PlannedBlock> blocks = new ArrayList<>();
    private int heavySessions;
    private int rotation;

    private BlockPlanner(
            SeasonCalendar calendar,
            Methodology methodology,
            StartingPoint start,
            HeavyPermission heavy,
            int wish,
            boolean isYouth,
            boolean isNovice) {
        this.calendar = calendar;
        this.methodology = methodology;
        this.start = start;
        this.heavy = heavy;
        this.wish = wish;
        this.isNovice = isNovice;
        this.chooser = new BlockChooser(methodology, start, isYouth, calendar);
        this.rehearsal = new RehearsalDue(start, methodology);
    }

    /**
     * The blocks of a season, by date, tiling it.
     *
     * @param wish sessions a week, 1 or more
     * @param isYouth whether the athlete is too young for maximal loads
     * @param isNovice whether the athlete has never trained regularly, so that the first block needs no light week
     * @param before the blocks that were lived through already
     */
    public static List<PlannedBlock> plan(
            SeasonCalendar calendar,
            Methodology methodology,
            StartingPoint start,
            HeavyPermission heavy,
            int wish,
            boolean isYouth,
            boolean isNovice,
            BlocksBefore before) {
        return new BlockPlanner(calendar, methodology, start, heavy, wish, isYouth, isNovice).plan(before);
    }

    private List<PlannedBlock> plan(BlocksBefore before) {
        new RunningBlock(calendar, before.planFrom(), isNovice)
                .fittedInto(before.keptBy(calendar, start.date(), heavy.isPossible()))
                .forEach(this::goOnAfter);
        LocalDate from = blocks.isEmpty()
                ? calendar.season().start()
                : blocks.get(blocks.size() - 1).block().span().end().plusDays(1);
        if (!from.isAfter(calendar.season().end())) {
            planFrom(from);
        }
        return List.copyOf(blocks);
    }

    /** Takes a block that is fixed, and remembers what follows from it for those after it. */
    private void goOnAfter(PlannedBlock done) {
        blocks.add(done);
        rotation = done.block().lever().isPresent() ? done.rotation() + 1 : rotation;
        if (done.block().span().end().isBefore(start.date())) {
            return;
        }
        chooser.goOnAfter(done);
        if (done.block().focus() == Focus.TECHNIQUE) {
            rehearsal.endAfter(done.weeks());
        }
        if (done.template().kind() == SessionKind.HEAVY && done.phase() != PhaseKind.TAPER) {
            heavySessions +=
                    done.weeks() * Math.min(wish, done.template().daysPerWeek().max());
        }
        if (done.phase() == PhaseKind.RECOVERY) {
            chooser.beginAgain();
        }
    }

    private void planFrom(LocalDate from) {
        Optional<LocalDate> back = blocks.isEmpty() ? Optional.empty() : Optional.of(start.date());
        List<Stretch> stretches = new ArrayList<>(Stretch.of(calendar, from, back));
        LocalDate firstDay = start.firstDay(calendar, methodology);
        for (int i = 0; i < stretches.size(); i++) {
            Stretch stretch = stretches.get(i);
            Optional<Stretch> next = i + 1 < stretches.size() ? Optional.of(stretches.get(i + 1)) : Optional.empty();
            if (!stretch.isTraining() || stretch.span().end().isBefore(firstDay)) {
                addMaintenance(stretch);
            } else if (rehearsal.isDue()
                    && next.isPresent()
                    && next.get().isTraining()
                    && rehearsal.isTooShort(stretch)) {
                i += addRehearsalAcross(stretches, i);
            } else {
                addTraining(stretch, next);
            }
        }
    }

    /**
     * Where the first phase is too short for a first block, the block runs on into the next ones; what is left of the
     * stretch it ends in is planned after it.
     *
     * @return how many stretches were used up beyond the first
     */
    private int addRehearsalAcross(List<Stretch> stretches, int from) {
        int last = from;
        while (last + 1 < stretches.size() && stretches.get(last + 1).isTraining()) {
            last++;
        }
        DateSpan whole = new DateSpan(
                stretches.get(from).span().start(), stretches.get(last).span().end());
        Stretch joined = new Stretch(stretches.get(from).phase(), whole);
        int weeks = rehearsal.weeks(joined.weeks());
        IsoWeek after = joined.firstWeek().plus(weeks);
        LocalDate end = after.monday().minusDays(1);
        if (!end.isBefore(whole.end())) {
            addRehearsal(whole, joined.firstWeek(), weeks);
            return last - from;
        }
        addRehearsal(new DateSpan(whole.start(), end), joined.firstWeek(), weeks);
        int used = 0;
        while (stretches.get(from + used).span().end().isBefore(after.monday())) {
            used++;
        }
        Stretch partial = stretches.get(from + used);
        stretches.set(
                from + used,
                new Stretch(
                        partial.phase(),
                        new DateSpan(after.monday(), partial.span().end())));
        return used - 1;
    }

    private void addMaintenance(Stretch stretch) {
        boolean heavyTaper = stretch.phase() == PhaseKind.TAPER && isHeavyBefore(stretch);
        BlockTemplate template = chooser.maintain();
        BlockTemplate kept =
                heavyTaper ? methodology.block(methodology.sequence().inSeasonHeavy()) : template;
        List<String> why = List.of(whyKept(stretch.phase()), "S15");
        Block block =
                new Block(template.id(), template.focus(), template.lever(), stretch.span(), Optional.empty(), why);
        blocks.add(new PlannedBlock(
                block,
                stretch.phase(),
                kept,
                heavyTaper,
                IsoWeek.of(stretch.span().start()),
                stretch.weeks(),
                keptRotation()));
        if (stretch.phase() == PhaseKind.RECOVERY) {
            chooser.beginAgain();
        }
    }

    private String whyKept(PhaseKind phase) {
        boolean isDaysOff = !blocks.isEmpty() && phase != PhaseKind.TAPER;
        String daysOff = isDaysOff ? "E-missed" : "E-taper";
        return phase == PhaseKind.RECOVERY ? "E-recovery" : daysOff;
    }

    private boolean isHeavyBefore(Stretch taper) {
        boolean isAllowed = heavy.isAllowedInWindow(taper.span().start());
        return blocks.isEmpty()
                ? start.liftsHeavy() && isAllowed
                : blocks.get(blocks.size() - 1).liftsHeavy() && isAllowed;
    }

    private void addTraining(Stretch stretch, Optional<Stretch> next) {
        if (stretch.phase() == PhaseKind.IN_SEASON && !rehearsal.isDue()) {
            boolean heavyGoesOn = mayGoOnHeavy(stretch);
            if (heavyGoesOn || !BlockLengths.isWhole(stretch.weeks()) && !isUnderWay()) {
                BlockTemplate kept = heavyGoesOn ? chooser.inSeasonHeavy() : chooser.maintain();
                add(kept, stretch.span(), stretch.firstWeek(), stretch.weeks(), Optional.empty(), heavyGoesOn);
                return;
            }
        }
        List<Integer> lengths = rehearsal.lengths(stretch.weeks(), next.isEmpty());
        boolean beforeTaper = next.isPresent() && !next.get().isTraining();
        IsoWeek week = stretch.firstWeek();
        LocalDate from = stretch.span().start();
        for (int i = 0; i < lengths.size() && !from.isAfter(stretch.span().end()); i++) {
            IsoWeek after = week.plus(lengths.get(i));
            LocalDate end = after.monday().minusDays(1);
            boolean last =
                    i == lengths.size() - 1 || !end.isBefore(stretch.span().end());
            DateSpan span = new DateSpan(from, last ? stretch.span().end() : end);
            addBlock(stretch, span, week, lengths.get(i), last && beforeTaper);
            week = after;
            from = after.monday();
        }
    }

    /** Whether blocks with a lever came before already in the same racing phase. */
    private boolean isUnderWay() {
        return !blocks.isEmpty()
                && blocks.get(blocks.size() - 1).phase() == PhaseKind.IN_SEASON
                && blocks.get(blocks.size() - 1).block().lever().isPresent();
    }

    private void addBlock(Stretch stretch, DateSpan span, IsoWeek week, int weeks, boolean beforeTaper) {
        if (rehearsal.isDue()) {
            addRehearsal(span, week, weeks);
            return;
        }
        Optional<LocalDate> deload =
                BlockLengths.isWhole(weeks) && !beforeTaper ? deload(span, week, weeks) : Optional.empty();
        if (stretch.phase() == PhaseKind.IN_SEASON) {
            add(chooser.inSeasonLight(), span, week, weeks, deload, false);
        } else if (heavy.isAllowedOn(span.start())) {
            add(chooser.heavy(span.end()), span, week, weeks, deload, true);
        } else {
            add(chooser.light(), span, week, weeks, deload, false);
        }
    }

    private void addRehearsal(DateSpan span, IsoWeek week, int weeks) {
        boolean light = !isNovice && BlockLengths.isWhole(weeks) && !calendar.isRestAfter(span);
        add(
                chooser.first().orElseThrow(),
                span,
                week,
                weeks,
                light ? deload(span, week, weeks) : Optional.empty(),
                false);
        rehearsal.endAfter(weeks);
    }

    private static Optional<LocalDate> deload(DateSpan span, IsoWeek week, int weeks) {
        LocalDate from = week.plus(weeks - 1).monday();
        return span.contains(from) ? Optional.of(from) : Optional.empty();
    }

    private void add(
            BlockTemplate template,
            DateSpan span,
            IsoWeek week,
            int weeks,
            Optional<LocalDate> deload,
            boolean liftsHeavy) {
        Block block = new Block(template.id(), template.focus(), template.lever(), span, deload, template.rules());
        PhaseKind phase = Stretch.blockPhase(calendar, span.start());
        if (template.lever().isPresent()) {
            blocks.add(new PlannedBlock(block, phase, template, liftsHeavy, week, weeks, rotation));
            rotation++;
        } else {
            blocks.add(new PlannedBlock(block, phase, template, liftsHeavy, week, weeks, keptRotation()));
        }
        if (template.kind() == SessionKind.HEAVY) {
            heavySessions += weeks * Math.min(wish, template.daysPerWeek().max());
        }
    }

    /** A block that only keeps what there is keeps the exercises of the block before it. */
    private int keptRotation() {
        return Math.max(0, rotation - 1);
    }

    private boolean mayGoOnHeavy(Stretch stretch) {
        LocalDate windowStart = calendar.racingSince(stretch.span());
        int needed = methodology.value(Parameter.HEAVY_SESSIONS_BEFORE_SEASON);
        return heavy.isAllowedInWindow(windowStart) && (start.liftsHeavy() || heavySessions >= needed);
    }
}
