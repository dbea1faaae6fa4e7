// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/redirection/Confinement.h"

#include <array>
#include <cerrno>
#include <cstddef>
#include <iterator>

#include <grp.h>
#include <linux/audit.h>
#include <linux/capability.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace innkeeper::usbredir {

namespace {

/// "nobody" wherever there is one.
constexpr uid_t kNobody = 65534;

#if defined(__x86_64__)
constexpr unsigned kArchitecture = AUDIT_ARCH_X86_64;
#elif defined(__aarch64__)
constexpr unsigned kArchitecture = AUDIT_ARCH_AARCH64;
#elif defined(__riscv)
constexpr unsigned kArchitecture = AUDIT_ARCH_RISCV64;
#else
#error "Name this architecture as the kernel's audit does"
#endif

/// Refused, because what is open is all that is needed.
constexpr unsigned kRefused[] = {
#ifdef SYS_open
    SYS_open,
    SYS_creat,
    SYS_fork,
    SYS_vfork,
#endif
    SYS_openat,
    SYS_openat2,
    SYS_open_by_handle_at,
    SYS_socket,
    SYS_connect,
    SYS_bind,
    SYS_listen,
    SYS_clone,
    SYS_clone3,
    SYS_execve,
    SYS_execveat,
    SYS_ptrace,
    SYS_kill,
    SYS_tkill,
    SYS_pidfd_open,
    SYS_pidfd_getfd,
    SYS_bpf,
    SYS_mount,
    SYS_unshare,
    SYS_setns,
    SYS_io_uring_setup,
    SYS_process_vm_readv,
    SYS_process_vm_writev,
    SYS_keyctl,
    SYS_add_key,
    SYS_request_key,
    SYS_userfaultfd,
    SYS_perf_event_open,
    SYS_unlinkat,
    SYS_renameat2,
    SYS_linkat,
    SYS_symlinkat,
    SYS_mkdirat,
    SYS_mknodat,
    SYS_fchmodat,
    SYS_fchownat,
    SYS_truncate,
};

bool dropIdentity()
{
    if (::geteuid() != 0)
        return true;
    // A service that has no such capability to begin with stays nobody else's root: without
    // capabilities, and behind the filter.
    [[maybe_unused]] const bool isNobody = ::setgroups(0, nullptr) == 0 &&
                                           ::setresgid(kNobody, kNobody, kNobody) == 0 &&
                                           ::setresuid(kNobody, kNobody, kNobody) == 0;
    __user_cap_header_struct header{_LINUX_CAPABILITY_VERSION_3, 0};
    std::array<__user_cap_data_struct, _LINUX_CAPABILITY_U32S_3> none{};
    return ::syscall(SYS_capset, &header, none.data()) == 0;
}

void limitUse()
{
    const rlimit nothing{0, 0};
    const rlimit few{64, 64};
    ::setrlimit(RLIMIT_CORE, &nothing);
    ::setrlimit(RLIMIT_NOFILE, &few);
#ifndef __SANITIZE_ADDRESS__
    // What a peer makes us keep has an end.
    constexpr rlim_t kMostMemory = rlim_t{256} << 20;
    const rlimit memory{kMostMemory, kMostMemory};
    ::setrlimit(RLIMIT_DATA, &memory);
#endif
}

bool filterCalls()
{
    constexpr unsigned kAllow = SECCOMP_RET_ALLOW;
    constexpr unsigned kEnd = SECCOMP_RET_KILL_PROCESS;
    constexpr unsigned kRefuse = SECCOMP_RET_ERRNO | EPERM;
    std::array<sock_filter, 3 + 2 * std::size(kRefused) + 2> program{};
    std::size_t count = 0;
    const auto load = [&](unsigned offset) {
        program[count++] = BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offset);
    };
    const auto give = [&](unsigned answer) {
        program[count++] = BPF_STMT(BPF_RET | BPF_K, answer);
    };
    load(offsetof(seccomp_data, arch));
    program[count++] = BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, kArchitecture, 1, 0);
    give(kEnd);
    load(offsetof(seccomp_data, nr));
    for (const unsigned call : kRefused) {
        program[count++] = BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, call, 0, 1);
        give(kRefuse);
    }
    give(kAllow);
    const sock_fprog whole{static_cast<unsigned short>(count), program.data()};
    return ::prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &whole) == 0;
}

} // namespace

bool confineThisProcess()
{
    limitUse();
    return dropIdentity() && ::prctl(PR_SET_DUMPABLE, 0) == 0 &&
           ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 && filterCalls();
}

} // namespace innkeeper::usbredir
