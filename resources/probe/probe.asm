; SPDX-FileCopyrightText: The Innkeeper authors
; SPDX-License-Identifier: GPL-3.0-or-later
;
; The probe guest: one boot sector that proves that a machine really runs.
; It says "INNKEEPER PROBE OK <KiB>" on COM1, draws a card on the screen, and gives back every key,
; and every byte that comes in on COM1, on both. Between interrupts it halts: idle costs nothing.
;
; Text mode, because every VGA BIOS has it and hardware blinks the cursor: the card is nothing but
; coloured cells. Jumps are relative, so it does not matter what CS the BIOS enters with.

        bits    16
        cpu     386
        org     0x7c00

COM1            equ 0x3f8
DATA_READY      equ 0x01                ; bits of the line status register
CAN_SEND        equ 0x20

; Text colours; the first three are the DAC registers of the same numbers, set from `palette`.
NIGHT           equ 0
CARD            equ 1
AMBER           equ 2
MUTED           equ 7
BRIGHT          equ 15
%define ON(fore, back) ((back) << 4 | (fore))
%define AT(row, column) ((row) << 8 | (column))

; Where echoed text stands.
TOP             equ 14
BOTTOM          equ 18
LEFT            equ 17
RIGHT           equ 62

memory_entry    equ 0x7e00              ; one E820 entry: base (8 bytes), length (8), type (4)

start:  xor     ax, ax
        mov     ds, ax
        mov     es, ax
        mov     ss, ax                  ; no interrupt comes before the next instruction is done
        mov     sp, start
        cld

; COM1: 9600 8N1, FIFO on, so that nothing is lost between two looks at it.
        mov     al, 0xe3
        xor     dx, dx
        int     0x14
        mov     dx, COM1 + 2
        mov     al, 1
        out     dx, al

; Usable memory in KiB, summed over the BIOS's map, into EBP.
        xor     ebp, ebp
        xor     ebx, ebx
.map:   mov     eax, 0xe820
        mov     edx, 'PAMS'
        mov     cx, 20
        mov     di, memory_entry
        int     0x15
        jc      .counted
        cmp     byte [di + 16], 1
        jne     .next
        mov     eax, [di + 9]           ; bits 8 to 39 of the length: enough for 1 TiB
        shr     eax, 2
        add     ebp, eax
.next:  test    ebx, ebx
        jnz     .map
.counted:

; The answer comes first: whoever waits for it needs no screen.
        mov     si, answer
        mov     cx, answer.end - answer
.say:   lodsb
        call    send
        loop    .say
        mov     eax, ebp
        mov     di, send
        call    number
        call    end_line

; The card; the BIOS started us in 80x25 text.
        mov     ax, 0x1012
        xor     bx, bx
        mov     cl, 3
        mov     dx, palette
        int     0x10
        mov     si, areas
.fill:  lodsw
        xchg    ax, cx
        lodsw
        xchg    ax, dx
        lodsb
        mov     bh, al
        mov     ax, 0x0600
        int     0x10
        cmp     si, areas.end
        jb      .fill
.write: lodsw
        xchg    ax, dx
        lodsw
        mov     bl, al
        movzx   cx, ah
        mov     bh, 0
        push    bp
        mov     bp, si
        add     si, cx
        mov     ax, 0x1301
        int     0x10
        pop     bp
        cmp     si, texts.end
        jb      .write

; In MiB, rounded up: the BIOS has kept a little for itself.
        xchg    eax, ebp
        shr     eax, 10
        inc     ax
        mov     di, type
        call    number
        mov     dx, TOP << 8 | LEFT
        mov     ah, 2
        int     0x10

idle:   hlt                             ; the timer wakes us 18 times a second, a key at once
.keys:  mov     ah, 1
        int     0x16
        jz      .port
        mov     ah, 0
        int     0x16
        call    echo
        jmp     .keys
.port:  mov     dx, COM1 + 5
        in      al, dx
        and     al, 0x81                ; 0xff: there is no such port
        cmp     al, DATA_READY
        jne     idle
        mov     dl, COM1 & 0xff
        in      al, dx
        call    echo
        jmp     .port

; AL to both. Other control characters, and keys without a character, are let pass in silence.
echo:   cmp     al, 13
        je      .line
        cmp     al, 8
        je      .both
        cmp     al, ' '
        jb      type.done + 1           ; ret
.both:  call    send
        jmp     type
.line:  call    end_line                ; leaves AL = 10

; AL to the cursor's place on the screen, inside the writing area. BH is 0, the page, all the time.
type:   pusha
        push    ax
        mov     ah, 3
        int     0x10
        pop     ax
        cmp     al, 10
        je      .line
        cmp     al, 8
        je      .rub
        mov     ah, 0x0e
        int     0x10
        cmp     dl, RIGHT
        jb      .done
.line:  mov     dl, LEFT
        inc     dh
        cmp     dh, BOTTOM
        jbe     .place
        pusha
        mov     ax, 0x0601
        mov     bh, ON(BRIGHT, NIGHT)
        mov     cx, TOP << 8 | LEFT
        mov     dx, BOTTOM << 8 | RIGHT
        int     0x10
        popa
        dec     dh
.place: mov     ah, 2
        int     0x10
.done:  popa
        ret
.rub:   cmp     dl, LEFT
        je      .done
        mov     ah, 0x0e
        int     0x10
        mov     ax, 0x0a20
        mov     cx, 1
        int     0x10
        jmp     .done

; EAX in decimal, digit by digit through DI.
number: xor     edx, edx
        mov     ecx, 10
        div     ecx
        push    dx
        test    eax, eax
        jz      .digit
        call    number
.digit: pop     ax
        add     al, '0'
        jmp     di

end_line:
        mov     al, 13
        call    send
        mov     al, 10

; AL to COM1; a port that never gets free is not waited for.
send:   pusha
        mov     dx, COM1 + 5
        xor     cx, cx
        xchg    ax, bx
.wait:  in      al, dx
        test    al, CAN_SEND
        loopz   .wait
        xchg    ax, bx
        mov     dl, COM1 & 0xff
        out     dx, al
        popa
        ret

; Top left and bottom right (row << 8 | column), colours.
areas:  dw      0, 24 << 8 | 79
        db      ON(MUTED, NIGHT)
        dw      3 << 8 | 12, 21 << 8 | 67
        db      ON(BRIGHT, CARD)
        dw      5 << 8 | 16, 8 << 8 | 23        ; the sign: a lit window with a keyhole
        db      ON(CARD, AMBER)
        dw      6 << 8 | 19, 6 << 8 | 20
        db      ON(CARD, CARD)
        dw      13 << 8 | 16, 19 << 8 | 63
        db      ON(BRIGHT, NIGHT)
.end:

; Place, colours and length, then the characters. The cursor stays after the last one.
%macro text 4
        dw      (%1) << 8 | (%2)
        db      %3, %%end - %%begin
%%begin: db     %4
%%end:
%endmacro
        text    7, 19, ON(CARD, AMBER), {0xde, 0xdd}
        text    5, 27, ON(AMBER, CARD), "Innkeeper"
        text    6, 27, ON(BRIGHT, CARD), "This machine works"
        text    11, 16, ON(MUTED, CARD), "Type: it comes back here and on COM1."
        text    8, 27, ON(MUTED, CARD), "Memory, MiB: "
texts.end:

answer: db      "INNKEEPER PROBE OK "
.end:

; Red, green, blue, of 63 each.
palette:
        db      4, 5, 8                 ; night
        db      9, 11, 16               ; card
        db      63, 44, 18              ; amber

        times   510 - ($ - $$) db 0
        dw      0xaa55

; A disk of one sector has no cylinders, and SeaBIOS does not read it.
        times   1024 * 1024 - ($ - $$) db 0
