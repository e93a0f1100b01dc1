package no.heime.journey;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import java.util.concurrent.atomic.AtomicLong;

/** A slow 4G connection and a slow processor for one page, and the count of what goes over the wire. */
final class PoorNetwork {

    private static final double BYTES_PER_SECOND = 1_600_000 / 8.0;

    private final AtomicLong bytes = new AtomicLong();

    private PoorNetwork() {}

    static PoorNetwork on(CDPSession page) {
        var network = new PoorNetwork();
        page.send("Network.enable");
        page.on("Network.loadingFinished", network::count);
        var conditions = new JsonObject();
        conditions.addProperty("offline", false);
        conditions.addProperty("latency", 150);
        conditions.addProperty("downloadThroughput", BYTES_PER_SECOND);
        conditions.addProperty("uploadThroughput", BYTES_PER_SECOND);
        page.send("Network.emulateNetworkConditions", conditions);
        var processor = new JsonObject();
        processor.addProperty("rate", 4);
        page.send("Emulation.setCPUThrottlingRate", processor);
        return network;
    }

    long bytes() {
        return bytes.get();
    }

    private void count(JsonObject finished) {
        bytes.addAndGet(finished.get("encodedDataLength").getAsLong());
    }
}
