package ma.opencommune.platform.logs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;
import ma.opencommune.kernel.JsonText;
import org.jspecify.annotations.Nullable;

/**
 * A log record as one line of JSON: time, level, logger, message, and where there are any, the request's id and the causes with where
 * they happened.
 */
final class JsonLines extends Formatter {

    private static final int FRAMES = 30;

    @Override
    public String format(LogRecord record) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("time", record.getInstant().toString());
        line.put("level", record.getLevel().getName());
        line.put("logger", String.valueOf(record.getLoggerName()));
        RequestId.current().ifPresent(id -> line.put("request", id));
        line.put("message", Masking.of(String.valueOf(formatMessage(record)).strip()));
        if (record.getThrown() != null) {
            line.put("causes", causes(record.getThrown()));
        }
        return JsonText.of(line) + "\n";
    }

    private static List<Map<String, Object>> causes(Throwable thrown) {
        List<Map<String, Object>> causes = new ArrayList<>();
        for (@Nullable Throwable at = thrown; at != null && causes.size() < FRAMES; at = at.getCause()) {
            Map<String, Object> cause = new LinkedHashMap<>();
            cause.put("type", at.getClass().getName());
            cause.put("message", Masking.of(String.valueOf(at.getMessage())));
            List<String> frames = new ArrayList<>();
            StackTraceElement[] trace = at.getStackTrace();
            for (int i = 0; i < trace.length && i < FRAMES; i++) {
                frames.add(trace[i].toString());
            }
            cause.put("at", frames);
            causes.add(cause);
        }
        return causes;
    }
}
