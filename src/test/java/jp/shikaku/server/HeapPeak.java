package jp.shikaku.server;

import com.sun.tools.attach.VirtualMachine;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;

/** The most that the heap of a running server held since this was opened. */
public final class HeapPeak implements AutoCloseable {

    private final JMXConnector jmx;
    private final List<MemoryPoolMXBean> pools;

    private HeapPeak(JMXConnector jmx) throws IOException {
        this.jmx = jmx;
        this.pools =
                ManagementFactory.getPlatformMXBeans(jmx.getMBeanServerConnection(), MemoryPoolMXBean.class).stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .toList();
        pools.forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    public static HeapPeak of(ShikakuServer server) throws Exception {
        VirtualMachine machine = VirtualMachine.attach(Long.toString(server.pid()));
        try {
            return new HeapPeak(JMXConnectorFactory.connect(new JMXServiceURL(machine.startLocalManagementAgent())));
        } finally {
            machine.detach();
        }
    }

    public long mebibytes() {
        return pools.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() >> 20;
    }

    @Override
    public void close() throws IOException {
        jmx.close();
    }
}
