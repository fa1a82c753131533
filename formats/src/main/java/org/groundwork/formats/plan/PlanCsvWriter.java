package org.groundwork.formats.plan;
import java.io.Writer;
import org.groundwork.core.plan.SeasonPlan;
/** Stub. */
public final class PlanCsvWriter implements PlanWriter { public void write(SeasonPlan plan, Writer out) {} }
