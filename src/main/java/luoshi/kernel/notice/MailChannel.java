package luoshi.kernel.notice;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.util.Properties;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/// 邮件: to each person who gave an address. Off while no server is named.
@Component
class MailChannel implements Channel {

    private final String host;
    private final int port;
    private final String user;
    private final String password;
    private final String from;
    private final boolean tls;

    MailChannel(
            @Value("${luoshi.notice.mail.host:}") String host,
            @Value("${luoshi.notice.mail.port:25}") int port,
            @Value("${luoshi.notice.mail.user:}") String user,
            @Value("${luoshi.notice.mail.password:}") String password,
            @Value("${luoshi.notice.mail.from:}") String from,
            @Value("${luoshi.notice.mail.tls:false}") boolean tls) {
        this.host = host;
        this.port = port;
        this.user = user;
        this.password = password;
        this.from = from;
        this.tls = tls;
    }

    @Override
    public String name() {
        return "mail";
    }

    @Override
    public boolean on() {
        return !host.isBlank() && !from.isBlank();
    }

    @Override
    public boolean personal() {
        return true;
    }

    @Override
    public void send(String to, String subject, String text) throws IOException {
        var sender = new JavaMailSenderImpl();
        sender.setHost(host);
        sender.setPort(port);
        sender.setDefaultEncoding("UTF-8");
        var settings = new Properties();
        settings.put("mail.smtp.connectiontimeout", "10000");
        settings.put("mail.smtp.timeout", "10000");
        settings.put("mail.smtp.writetimeout", "10000");
        settings.put("mail.smtp.starttls.required", String.valueOf(tls));
        settings.put("mail.smtp.starttls.enable", String.valueOf(tls));
        if (!user.isBlank()) {
            sender.setUsername(user);
            sender.setPassword(password);
            settings.put("mail.smtp.auth", "true");
        }
        sender.setJavaMailProperties(settings);
        var message = new SimpleMailMessage();
        message.setFrom(from);
        message.setTo(to);
        message.setSubject(subject);
        message.setText(text);
        try {
            sender.send(message);
        } catch (MailException e) {
            for (Throwable t = e; t != null; t = t.getCause()) if (t instanceof SocketTimeoutException) throw e;
            throw new IOException(e.getMessage(), e);
        }
    }
}
