package coach.rapport.slack.posting;

import coach.rapport.chat.Platform.Receipt;
import coach.rapport.slack.connection.SlackServer.NotListeningYet;
import com.google.gson.JsonParseException;
import com.slack.api.methods.SlackApiException;
import java.io.IOException;
import okhttp3.Response;

/** What came of calling Slack, as a receipt. */
final class Outcomes {
    private static final int TOO_MANY = 429;

    private Outcomes() {}

    static Receipt of(SlackCall<Receipt> call) {
        try {
            return call.run();
        } catch (Refused refused) {
            return refused.passing() ? new Receipt.Later(1) : new Receipt.Impossible(refused.code());
        } catch (SlackApiException answered) {
            return answered(answered.getResponse());
        } catch (NotListeningYet starting) {
            return new Receipt.Later(1);
        } catch (IOException | JsonParseException unreachable) {
            return new Receipt.Later(0);
        }
    }

    private static Receipt answered(Response response) {
        int status = response.code();
        if (status == TOO_MANY) return new Receipt.Later(retryAfter(response));
        boolean ours = status >= 400 && status < 500 && status != 408;
        return ours ? new Receipt.Impossible("http_" + status) : new Receipt.Later(0);
    }

    /** Seconds; Slack always says, and a proxy that does not gets its second. */
    private static long retryAfter(Response response) {
        String header = response.header("Retry-After", "1");
        return header.matches("\\d{1,6}") ? Math.max(1, Long.parseLong(header)) : 1;
    }
}
