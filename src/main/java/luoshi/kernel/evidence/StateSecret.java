package luoshi.kernel.evidence;

import luoshi.kernel.access.Refusal;

/// 涉密拒收: a paper was turned away at the door since it bears the marks of a state secret. Nothing of it was kept.
public final class StateSecret extends Refusal {

    private static final long serialVersionUID = 1L;

    private final String sha256;

    StateSecret(Transcript transcript, SecrecyMark mark) {
        super(
                "evidence.state-secret",
                transcript.name() + "：" + mark.where()
                        + "是国家秘密标志。本系统不存放国家秘密，文件未入库；请立即在涉密环境处理。只是谈保密工作、本身不涉密的，由有权的人认定误报后再导入。");
        this.sha256 = transcript.sha256();
    }

    /// By which a false alarm is judged.
    public String sha256() {
        return sha256;
    }
}
