package no.heime.journey;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
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
        page.send("Network.emulateNetworkConditions", slow());
        var processor = new JsonObject();
        processor.addProperty("rate", 4);
        page.send("Emulation.setCPUThrottlingRate", processor);
        return network;
    }

    /** What a page is slowed by leaves out its service worker, which is on the same phone. Those that run now are slow from here on. */
    static void alsoForWorkers(Browser browser) {
        var all = browser.newBrowserCDPSession();
        for (var target : all.send("Target.getTargets").getAsJsonArray("targetInfos")) {
            var it = target.getAsJsonObject();
            if ("service_worker".equals(it.get("type").getAsString())) {
                var worker = new JsonObject();
                worker.add("targetId", it.get("targetId"));
                var session = all.send("Target.attachToTarget", worker).get("sessionId");
                tell(all, session, 1, "Network.enable", new JsonObject());
                tell(all, session, 2, "Network.emulateNetworkConditions", slow());
            }
        }
    }

    private static void tell(CDPSession all, JsonElement session, int number, String method, JsonObject what) {
        var said = new JsonObject();
        said.addProperty("id", number);
        said.addProperty("method", method);
        said.add("params", what);
        var message = new JsonObject();
        message.add("sessionId", session);
        message.addProperty("message", said.toString());
        all.send("Target.sendMessageToTarget", message);
    }

    private static JsonObject slow() {
        var conditions = new JsonObject();
        conditions.addProperty("offline", false);
        conditions.addProperty("latency", 150);
        conditions.addProperty("downloadThroughput", BYTES_PER_SECOND);
        conditions.addProperty("uploadThroughput", BYTES_PER_SECOND);
        return conditions;
    }

    long bytes() {
        return bytes.get();
    }

    private void count(JsonObject finished) {
        bytes.addAndGet(finished.get("encodedDataLength").getAsLong());
    }
}
