package ma.opencommune.platform.files.content;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import ma.opencommune.platform.files.domain.Keeping.Reason;

/** Plain text in UTF-8 without control signs; anything else that calls itself text is not read. */
final class TextCleaner {

    private TextCleaner() {}

    static void clean(Path sent, Path clean) throws IOException, ContentRefused {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                        Files.newInputStream(sent),
                        StandardCharsets.UTF_8
                                .newDecoder()
                                .onMalformedInput(CodingErrorAction.REPORT)
                                .onUnmappableCharacter(CodingErrorAction.REPORT)));
                BufferedWriter out = Files.newBufferedWriter(clean)) {
            for (int sign = in.read(); sign >= 0; sign = in.read()) {
                if (sign < ' ' && sign != '\n' && sign != '\r' && sign != '\t' && sign != '\f') {
                    throw new ContentRefused(Reason.TYPE_NOT_ALLOWED, "control signs in text");
                }
                out.write(sign);
            }
        } catch (CharacterCodingException e) {
            throw new ContentRefused(Reason.UNREADABLE, "text is not UTF-8");
        }
    }
}
