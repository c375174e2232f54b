package coach.rapport.language.faults;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.util.List;

/** A model server that speaks OpenAI's streaming protocol, as well or as badly as it is told to. */
public final class FaultyModel {
    /** As many as hang at the same time, and some. */
    private static final int THREADS = 200;

    private final WireMockServer server =
            new WireMockServer(options().dynamicPort().containerThreads(THREADS).http2PlainDisabled(true));

    private FaultyModel() {}

    public static FaultyModel start() {
        FaultyModel model = new FaultyModel();
        model.server.start();
        model.speaks("Ready.");
        return model;
    }

    /** Where the protocol's paths begin. */
    public String address() {
        return server.baseUrl() + "/v1";
    }

    /** @param words without quotation marks */
    public void speaks(String words) {
        server.stubFor(any(anyUrl()).willReturn(Events.said(words)));
    }

    /** Fails from now on. */
    public void fails(ModelFault fault) {
        server.stubFor(any(anyUrl()).willReturn(fault.response()));
    }

    /** Returns what it was sent since {@link #forget}, as it came. */
    public List<String> asked() {
        return server.findAll(anyRequestedFor(anyUrl())).stream()
                .map(LoggedRequest::getBodyAsString)
                .toList();
    }

    public void forget() {
        server.resetRequests();
    }
}
