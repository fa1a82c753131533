package org.groundwork.formats.plan;

import org.groundwork.core.athlete.Level;
import org.groundwork.core.input.NearestWord;
import org.groundwork.core.methodology.BlockTemplate;
import org.groundwork.core.methodology.Focus;
import org.groundwork.core.methodology.Lever;
import org.groundwork.core.methodology.Methodology;
import org.groundwork.core.methodology.PhaseKind;
import org.groundwork.core.quantity.DateSpan;
import org.groundwork.core.quantity.IsoWeek;
import org.groundwork.core.season.Block;
import org.groundwork.core.season.Phase;
import org.groundwork.core.season.PlannedBlock;
import org.groundwork.core.season.StartingPoint;

/** The members of phases, blocks and the starting point in a plan's JSON. */
public final class SeasonJson {

    private SeasonJson() {}

    public static void span(JsonOut json, DateSpan span) {
        json.text("start", span.start());
        json.text("end", span.end());
    }

    static DateSpan readSpan(JsonIn span) {
        return new DateSpan(span.date("start"), span.date("end"));
    }

    public static void phase(JsonOut json, Phase phase) {
        json.text("kind", phase.kind());
        span(json, phase.span());
    }

    static Phase readPhase(JsonIn phase) {
        return new Phase(phase.constant("kind", PhaseKind.class), readSpan(phase));
    }

    static void block(JsonOut json, PlannedBlock planned) {
        block(json, planned.block());
        json.text("phase", planned.phase());
        json.text("liftsOf", planned.template().id());
        json.flag("liftsHeavy", planned.liftsHeavy());
        json.text("firstWeek", planned.firstWeek());
        json.number("weeks", planned.weeks());
        json.number("rotation", planned.rotation());
    }

    /** A block without what planning it on needs. */
    public static void block(JsonOut json, Block block) {
        json.text("template", block.template());
        json.text("focus", block.focus());
        json.text("lever", block.lever());
        span(json, block.span());
        json.text("deloadFrom", block.deloadFrom());
        json.words("why", block.why());
    }

    static PlannedBlock readBlock(JsonIn json, Methodology methodology) {
        Block block = new Block(
                json.text("template"),
                json.constant("focus", Focus.class),
                json.findConstant("lever", Lever.class),
                readSpan(json),
                json.findDate("deloadFrom"),
                json.words("why"));
        return new PlannedBlock(
                block,
                json.constant("phase", PhaseKind.class),
                template(json, methodology),
                json.flag("liftsHeavy"),
                json.parsed("firstWeek", IsoWeek::parse, "2026-W49"),
                json.whole("weeks"),
                json.whole("rotation"));
    }

    private static BlockTemplate template(JsonIn json, Methodology methodology) {
        String id = json.text("liftsOf");
        return methodology.blocks().stream()
                .filter(template -> template.id().equals(id))
                .findFirst()
                .orElseThrow(() -> json.refused(
                        methodology.id() + " has no block '" + id + "'",
                        NearestWord.hint(
                                id,
                                methodology.blocks().stream()
                                        .map(BlockTemplate::id)
                                        .toList())));
    }

    static void startingPoint(JsonOut json, StartingPoint start) {
        json.text("date", start.date());
        json.text("level", start.level());
        json.flag("isNew", start.isNew());
        json.flag("liftsHeavy", start.liftsHeavy());
        json.text("rehearsal", start.rehearsal());
        json.number("loadCutPercent", start.loadCutPercent());
    }

    static StartingPoint readStartingPoint(JsonIn start) {
        return new StartingPoint(
                start.date("date"),
                start.constant("level", Level.class),
                start.flag("isNew"),
                start.flag("liftsHeavy"),
                start.constant("rehearsal", StartingPoint.Rehearsal.class),
                start.whole("loadCutPercent"));
    }
}
