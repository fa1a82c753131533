package org.groundwork.formats.runplan;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Reads the plans inside a zip, within limits on their number and on what they unpack to. */
final class ZipPlan {

    static final int MOST_FILES = 20;

    private final String name;
    private final ReadingContext context;
    private final ImportBudget budget;
    private int left = RunPlanReader.LARGEST_BYTES;

    /** @param budget what its files may take altogether */
    ZipPlan(String name, ReadingContext context, ImportBudget budget) {
        this.budget = budget;
        this.name = name;
        this.context = context;
    }

    static boolean isZip(byte[] content) {
        return FileText.startsWith(content, 'P', 'K', 3, 4);
    }

    RunPlanReading read(byte[] content) {
        RunPlanReading all = null;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            int files = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.isDirectory() || entry.getName().startsWith("__MACOSX")) {
                    continue;
                }
                if (++files > MOST_FILES) {
                    return failed("holds more than " + MOST_FILES + " files");
                }
                RunPlanReading one = readEntry(name + "!" + entry.getName(), zip);
                all = all == null ? one : all.and(one);
                if (left < 0) {
                    return failed(
                            "unpacks to more than the limit of " + RunPlanReader.LARGEST_BYTES / 1024 / 1024 + " MiB");
                }
                if (budget.isSpent()) {
                    return all.and(failed("holds more than one plan may; it was read up to " + entry.getName()));
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            return failed("is a zip that can't be read");
        }
        return all == null ? failed("is a zip without files") : all;
    }

    private RunPlanReading readEntry(String entry, ZipInputStream zip) throws IOException {
        byte[] content = zip.readNBytes(left + 1);
        left -= content.length;
        if (left < 0) {
            return failed("is too large");
        }
        return isZip(content)
                ? RunPlanReading.failed(entry, 0, "is a zip inside a zip", "unpack it first")
                : RunPlanReader.read(entry, content, context, budget);
    }

    private RunPlanReading failed(String message) {
        return RunPlanReading.failed(name, 0, message, "unpack it and give only the plan");
    }
}
