package org.groundwork.formats.runplan;

import java.util.Map;
import java.util.regex.Pattern;

/** Windows' names of time zones, which some calendars use without saying what they are. */
final class WindowsZones {

    private static final Pattern USED = Pattern.compile("TZID=\"?([A-Za-z. ]+ Standard Time)\"?(?=[:;])");
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("AUS Eastern Standard Time", "Australia/Sydney"),
            Map.entry("Alaskan Standard Time", "America/Anchorage"),
            Map.entry("Atlantic Standard Time", "America/Halifax"),
            Map.entry("Cen. Australia Standard Time", "Australia/Adelaide"),
            Map.entry("Central Europe Standard Time", "Europe/Budapest"),
            Map.entry("Central European Standard Time", "Europe/Warsaw"),
            Map.entry("Central Standard Time", "America/Chicago"),
            Map.entry("China Standard Time", "Asia/Shanghai"),
            Map.entry("E. Australia Standard Time", "Australia/Brisbane"),
            Map.entry("E. South America Standard Time", "America/Sao_Paulo"),
            Map.entry("Eastern Standard Time", "America/New_York"),
            Map.entry("FLE Standard Time", "Europe/Helsinki"),
            Map.entry("GMT Standard Time", "Europe/London"),
            Map.entry("GTB Standard Time", "Europe/Athens"),
            Map.entry("Hawaiian Standard Time", "Pacific/Honolulu"),
            Map.entry("India Standard Time", "Asia/Kolkata"),
            Map.entry("Israel Standard Time", "Asia/Jerusalem"),
            Map.entry("Korea Standard Time", "Asia/Seoul"),
            Map.entry("Mountain Standard Time", "America/Denver"),
            Map.entry("New Zealand Standard Time", "Pacific/Auckland"),
            Map.entry("Pacific Standard Time", "America/Los_Angeles"),
            Map.entry("Romance Standard Time", "Europe/Paris"),
            Map.entry("Singapore Standard Time", "Asia/Singapore"),
            Map.entry("South Africa Standard Time", "Africa/Johannesburg"),
            Map.entry("Tokyo Standard Time", "Asia/Tokyo"),
            Map.entry("US Mountain Standard Time", "America/Phoenix"),
            Map.entry("W. Australia Standard Time", "Australia/Perth"),
            Map.entry("W. Europe Standard Time", "Europe/Berlin"));

    private WindowsZones() {}

    /** {@code calendar} with the names that it doesn't explain itself as the world knows them. */
    static String known(String calendar) {
        if (calendar.contains("BEGIN:VTIMEZONE")) {
            return calendar;
        }
        return USED.matcher(calendar).replaceAll(zone -> "TZID=" + NAMES.getOrDefault(zone.group(1), zone.group(1)));
    }
}
