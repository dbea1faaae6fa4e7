; SPDX-FileCopyrightText: The Innkeeper authors
; SPDX-License-Identifier: GPL-3.0-or-later
;
; A boot sector that repaints a whole 1920x1080x32 screen at every other clock tick (9.1 Hz, far
; below the 33 Hz at which QEMU's display servers look), and writes one "." per frame to COM1.
; So every client is given every frame, and the frames can be counted.
; nasm -f bin pattern.asm -o pattern.img

    org 0x7c00
    bits 16

MODE     equ 0x192              ; SeaVGABIOS: 1920x1080, 32 bits
COM1     equ 0x3f8
TICKS    equ 0x046c             ; BIOS data area, 18.2 Hz
PIXELS   equ 1920 * 1080

start:
    cli
    xor ax, ax
    mov ds, ax
    mov es, ax
    mov ss, ax
    mov sp, 0x7c00
    sti

    mov ax, 0x4f01              ; VBE: mode information
    mov cx, MODE
    mov di, 0x8000
    int 0x10
    mov ax, 0x4f02              ; VBE: set mode, linear frame buffer
    mov bx, MODE | 0x4000
    int 0x10
    mov ebp, [0x8000 + 40]      ; physical base of the frame buffer

    in al, 0x92                 ; A20
    or al, 2
    out 0x92, al

    cli                         ; unreal mode: 4 GiB limit for es
    lgdt [gdt_pointer]
    mov eax, cr0
    or al, 1
    mov cr0, eax
    mov bx, 8
    mov es, bx
    and al, 0xfe
    mov cr0, eax
    sti

frame:
    mov eax, esi                ; another pattern each time
    mov edi, ebp
    mov ecx, PIXELS
.pixel:
    mov [es:edi], eax
    add eax, 0x00010307
    add edi, 4
    dec ecx
    jnz .pixel
    add esi, 0x00030b11

    mov dx, COM1
    mov al, '.'
    out dx, al

    mov bx, [TICKS]
.wait:
    hlt
    mov ax, [TICKS]
    sub ax, bx
    cmp ax, 2
    jb .wait
    jmp frame

gdt:
    dq 0
    dw 0xffff, 0, 0x9200, 0x00cf
gdt_pointer:
    dw 15
    dd gdt

    times 510 - ($ - $$) db 0
    dw 0xaa55
