package org.groundwork.core.session;

import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import org.groundwork.core.exercise.Equipment;
import org.groundwork.core.methodology.Focus;
import org.groundwork.core.methodology.LoadClass;
import org.groundwork.core.methodology.PhaseKind;
import org.groundwork.core.methodology.SessionKind;
import org.groundwork.core.quantity.DaySlot;
import org.groundwork.core.quantity.IsoWeek;
import org.groundwork.core.season.PlannedBlock;
import org.groundwork.core.season.TaperZone;

/**
 * A placed session that still lacks its exercises.
 *
 * @param at where it stands
 * @param week the week it is due
 * @param kind what it is for
 * @param loadClass what it may cost the legs at most
 * @param phase its day's
 * @param zone how near the next A race is
 * @param block its block
 * @param deload whether it lies in the block's light week
 * @param variant its position among the week's full sessions, counted from 0
 * @param variants how many full sessions the week has, 1 or more
 * @param equipment what is at hand that day
 * @param weighted whether anything heavier than the own body may be used
 * @param isRehearsing whether the movements are still learned, which a novice does without weights
 * @param isNovel whether something is new these days, so that less is done
 * @param minutes the longest it may be
 * @param jumps what jumps may be part of it
 * @param setsCutPercent how much of the sets a race takes away, 0 or more
 * @param mostHardSets the most hard sets it may have, where a race limits them
 */
public record SessionRequest(
        DaySlot at,
        IsoWeek week,
        SessionKind kind,
        LoadClass loadClass,
        PhaseKind phase,
        TaperZone zone,
        PlannedBlock block,
        boolean deload,
        int variant,
        int variants,
        Set<Equipment> equipment,
        boolean weighted,
        boolean isRehearsing,
        boolean isNovel,
        int minutes,
        JumpDose jumps,
        int setsCutPercent,
        OptionalInt mostHardSets) {

    public SessionRequest {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(loadClass, "loadClass");
        Objects.requireNonNull(block, "block");
        equipment = Set.copyOf(equipment);
        if (variant < 0 || variants < 1 || variant >= variants) {
            throw new IllegalArgumentException("session " + variant + " of " + variants);
        }
    }

    /** The position of its week in the block, counted from 0; a deload repeats the week before. */
    public int step() {
        int index = block.weekIndex(week);
        return deload ? Math.max(0, index - 1) : index;
    }

    public boolean isTechnique() {
        return block.block().focus() == Focus.TECHNIQUE;
    }

    public SessionRequest withJumps(JumpDose dose) {
        return new SessionRequest(
                at,
                week,
                kind,
                loadClass,
                phase,
                zone,
                block,
                deload,
                variant,
                variants,
                equipment,
                weighted,
                isRehearsing,
                isNovel,
                minutes,
                dose,
                setsCutPercent,
                mostHardSets);
    }
}
