package org.groundwork.core.season;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;
import org.groundwork.core.methodology.BlockSequence;
import org.groundwork.core.methodology.BlockTemplate;
import org.groundwork.core.methodology.Focus;
import org.groundwork.core.methodology.Lever;
import org.groundwork.core.methodology.Methodology;
import org.groundwork.core.methodology.PhaseKind;
import org.groundwork.core.run.Race;

/** Chooses which block comes next, so that each changes another lever than the one before. Remembers where it is. */
final class BlockChooser {

    private final Methodology methodology;
    private final StartingPoint start;
    private final boolean isYouth;
    private final SeasonCalendar calendar;
    private int heavyNext;
    private int lightNext;
    private int inSeasonNext;
    private Optional<Lever> lastLever = Optional.empty();

    BlockChooser(Methodology methodology, StartingPoint start, boolean isYouth, SeasonCalendar calendar) {
        this.methodology = methodology;
        this.start = start;
        this.isYouth = isYouth;
        this.calendar = calendar;
    }

    /** Begins the order again, after a season's goal. */
    void beginAgain() {
        heavyNext = 0;
        lightNext = 0;
        inSeasonNext = 0;
        lastLever = Optional.empty();
    }

    /** Takes a block that was done already, so that the next ones follow on it. */
    void goOnAfter(PlannedBlock done) {
        String id = done.block().template();
        if (done.liftsHeavy() && done.block().lever().isPresent()) {
            heavyNext = after(id);
        } else if (done.phase() == PhaseKind.IN_SEASON
                && sequence().inSeasonLight().contains(id)) {
            inSeasonNext = sequence().inSeasonLight().indexOf(id) + 1;
        } else if (sequence().light().contains(id)) {
            lightNext = sequence().light().indexOf(id) + 1;
        }
        lastLever = done.block().lever();
    }

    /** Where the order of heavy blocks goes on after {@code id}, looked for from the present place on. */
    private int after(String id) {
        List<String> ids = sequence().heavy();
        int at = heavyNext;
        for (int tries = 0; tries <= ids.size() && !ids.get(at).equals(id); tries++) {
            at = following(at);
        }
        return following(at);
    }

    private int following(int heavy) {
        return heavy + 1 < sequence().heavy().size() ? heavy + 1 : sequence().heavyAgainFrom();
    }

    Optional<BlockTemplate> first() {
        return sequence().first().stream().findFirst().map(methodology::block).map(this::taken);
    }

    BlockTemplate maintain() {
        return taken(methodology.block(sequence().maintain()));
    }

    BlockTemplate inSeasonHeavy() {
        return taken(methodology.block(sequence().inSeasonHeavy()));
    }

    BlockTemplate inSeasonLight() {
        return next(sequence().inSeasonLight(), () -> inSeasonNext++);
    }

    /** The next off-season block without heavy work. */
    BlockTemplate light() {
        return next(sequence().light(), () -> lightNext++);
    }

    private BlockTemplate next(List<String> ids, IntSupplier turn) {
        for (int tries = 0; tries < ids.size(); tries++) {
            BlockTemplate block = methodology.block(ids.get(turn.getAsInt() % ids.size()));
            if (changesLever(block)) {
                return taken(block);
            }
        }
        return taken(methodology.block(ids.get(0)));
    }

    /** The next off-season block with heavy work that ends on {@code end}. */
    BlockTemplate heavy(LocalDate end) {
        List<String> ids = sequence().heavy();
        for (int tries = 0; tries <= ids.size(); tries++) {
            BlockTemplate block = methodology.block(ids.get(heavyNext));
            heavyNext = following(heavyNext);
            if (changesLever(block) && suits(block, end)) {
                return taken(block);
            }
        }
        return taken(methodology.block(ids.get(0)));
    }

    private boolean changesLever(BlockTemplate block) {
        return lastLever.isEmpty() || !lastLever.equals(block.lever());
    }

    private boolean suits(BlockTemplate block, LocalDate end) {
        boolean early = calendar.findGoal(end)
                .map(race -> weeksTo(end, race) >= block.weeksBeforeRace())
                .orElse(true);
        boolean oldEnough = !(isYouth && block.focus() == Focus.MAX_STRENGTH);
        return early && oldEnough && start.level().number() >= block.lowestLevel();
    }

    private static long weeksTo(LocalDate end, Race race) {
        return ChronoUnit.WEEKS.between(end, race.date());
    }

    private BlockTemplate taken(BlockTemplate block) {
        lastLever = block.lever();
        return block;
    }

    private BlockSequence sequence() {
        return methodology.sequence();
    }
}
